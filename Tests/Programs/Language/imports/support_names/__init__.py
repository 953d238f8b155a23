from .reports import report

reports_is_bound = "reports" in globals()
report_name = report()
