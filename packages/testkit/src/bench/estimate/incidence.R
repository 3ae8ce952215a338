# Cumulative incidence of two ends with standard errors, by cmprsk and by survival.
# Rscript incidence.R <csv> <time,time,…> prints as JSON the seconds of each with reading, and the incidences.
suppressMessages({
  library(survival)
  library(cmprsk)
})
words <- commandArgs(trailingOnly = TRUE)
times <- as.numeric(strsplit(words[2], ",")[[1]])
timed <- function(how) {
  began <- proc.time()
  incidence <- how(read.csv(words[1]))
  spent <- proc.time() - began
  list(seconds = spent[["elapsed"]], processor = spent[["user.self"]] + spent[["sys.self"]],
    incidence = unname(incidence))
}
gray <- timed(function(d) timepoints(cuminc(d$days, d$ended), times)$est)
fit <- timed(function(d) {
  found <- survfit(Surv(days, factor(ended, 0:2)) ~ 1, data = d, conf.type = "log-log", conf.int = 0.9)
  t(summary(found, times = times)$pstate[, 2:3])
})
cat(jsonlite::toJSON(list(cmprsk = gray, survival = fit), digits = I(12), auto_unbox = TRUE), "\n")
