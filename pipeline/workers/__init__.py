"""Workers: the lanes' work as jobs of a task engine (Procrastinate), for several processes and
machines over one PostgreSQL database.

`tasks` says what each job does, `rounds` which jobs are due, `engine` gives both to Procrastinate,
`work` runs it until it is stopped.

Never: work that only a job knows of. What is owed is in the store; a job says who does it now.
"""
