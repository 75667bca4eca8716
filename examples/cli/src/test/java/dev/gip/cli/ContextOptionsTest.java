package dev.gip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gip.model.AgencyKind;
import dev.gip.model.AgencyLevel;
import dev.gip.model.AnnualReport;
import dev.gip.model.form.FormId;
import dev.gip.parser.ReportParser;
import dev.gip.validate.ValidationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the command line says of a body reaches the rules. */
class ContextOptionsTest {

    /** A command of nothing else. */
    @Command
    static final class OnlyContext {
        @Mixin
        ContextOptions context = new ContextOptions();
    }

    private static ValidationContext context(String... arguments) {
        OnlyContext command = new OnlyContext();
        new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        PrintWriter writer = new PrintWriter(new StringWriter());
        Console console = new Console(writer, writer, Locale.CHINESE);
        OtherReports others = new OtherReports(ReportParser.builder().build(), console);
        return command.context
                .surroundings(others, true, console)
                .of(
                        new ReportFiles(List.of(Path.of("a.html")), false),
                        "a.html",
                        0,
                        AnnualReport.builder(FormId.F2021).build());
    }

    @Test
    void nothingIsKnownUnlessSaid() {
        assertThat(context().published()).isEmpty();
        assertThat(context().agencyKind()).isEmpty();
        assertThat(context().agencyLevel()).isEmpty();
    }

    @Test
    void dateKindAndLevelAreTakenAsGiven() {
        ValidationContext context =
                context("--published", "2024-01-30", "--kind", "street_or_township", "--level", "county");
        assertThat(context.published()).contains(LocalDate.of(2024, 1, 30));
        assertThat(context.agencyKind()).contains(AgencyKind.STREET_OR_TOWNSHIP);
        assertThat(context.agencyLevel()).contains(AgencyLevel.COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--published 30.1.2024", "--as-of yesterday", "--kind club", "--level village"})
    void whatIsNoneIsWrongUsage(String option) {
        Cli.Result result =
                Cli.run(Cli.with(Cli.with(new Object[] {"check"}, (Object[]) option.split(" ")), Cli.QINGHE));
        assertThat(result.code()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(option.split(" ")[0]).contains("参数的值不合要求");
    }
}
