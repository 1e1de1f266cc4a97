"""The heart: nouns, ports and the pipeline. No Qt, no engine, no database, no files, no clock."""
