package dev.gip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AnnualReport;
import dev.gip.model.Cell;
import dev.gip.model.CellRef;
import dev.gip.model.Figure;
import dev.gip.model.LocalizedText;
import dev.gip.model.form.FormId;
import dev.gip.model.form.Forms;
import dev.gip.model.validation.RuleRun;
import dev.gip.model.validation.ValidationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One validator under many threads at once, with rules that find, throw, recurse without end and run apart. */
class SharedValidatorTest {

    private static final int THREADS = 16;
    private static final int REPORTS = 60;

    private final Validator shared = Validator.builder()
            .standardRules()
            .add(Rule.define("T-AA-001").check(context -> {
                throw new IllegalStateException(context.report().figures().toString());
            }))
            .add(Rule.define("T-AA-002").check(SharedValidatorTest::endless))
            .add(Rule.define("T-AA-003")
                    .check(context -> context.find(
                            new LocalizedText(context.report().figures().toString(), "x"), List.of())))
            .build();

    private static void endless(RuleContext context) {
        List.of(context).forEach(SharedValidatorTest::endless);
    }

    private static List<AnnualReport> reports() {
        Random random = new Random(7);
        List<CellRef> cells = Forms.of(FormId.F2021).cells();
        List<AnnualReport> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            AnnualReport.Builder report = Reports.zeros(FormId.F2021)
                    .figure(new Figure("newlyReceived", new BigDecimal(i), "件", false, "收到申请" + i + "件。"));
            report.cell(cells.get(random.nextInt(cells.size())), Cell.of(1 + random.nextInt(9)));
            reports.add(report.build());
        }
        return reports;
    }

    @Test
    void everyThreadGetsWhatItWouldGetAlone() throws Exception {
        List<AnnualReport> reports = reports();
        List<ValidationResult> alone = reports.stream().map(shared::validate).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<ValidationResult>> all = () -> {
            start.await();
            return reports.stream().map(shared::validate).toList();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ValidationResult>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(all));
            }
            for (Future<List<ValidationResult>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone)
                .allSatisfy(result ->
                        assertThat(Reports.run(result, "T-AA-001").status()).isEqualTo(RuleRun.Status.COULD_NOT_RUN))
                .allSatisfy(result ->
                        assertThat(Reports.run(result, "T-AA-002").status()).isEqualTo(RuleRun.Status.COULD_NOT_RUN));
    }
}
