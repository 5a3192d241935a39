"""What channels share for handing over: webhooks, SMTP answers, reports of failed delivery.

Never: a decision about what is sent, or to whom.
"""
