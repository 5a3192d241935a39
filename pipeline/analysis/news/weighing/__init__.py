"""What the signals of a statement are, and what each counts for its being a finding and praise.

Never: who speaks, or what stands around a statement; `news` gathers that.
"""
