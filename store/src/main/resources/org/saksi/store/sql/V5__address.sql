-- Which reports came from an address: another text there is a new version. By its beginning, since
-- an address may be longer than an index takes.

CREATE INDEX report_by_address ON report (substr(url, 1, 200), position);
