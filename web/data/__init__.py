"""The record for programs: API, feeds, calendars and files, with the filters of the pages."""
