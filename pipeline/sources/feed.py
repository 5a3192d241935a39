OPTIONS: dict[str, type] = {}
