"""What channels share for delivery: webhooks, SMTP answers, reports of failed delivery.

Never: a decision about what is sent, or to whom.
"""
