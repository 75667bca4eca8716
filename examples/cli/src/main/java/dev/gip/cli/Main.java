package dev.gip.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
@Command(
        name = "gip",
        description = {
            "读取政府信息公开工作年度报告：表格、检查、导出。",
            "Reads annual reports on government information disclosure: tables, checks, export."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        footerHeading = "%n示例 Examples:%n",
        footer = {
            "  gip check --tables report.html",
            "  gip export --out results @files.txt",
            "  gip help explain",
            "",
            "@FILE 代表该文件的各行，每行一个参数，UTF-8。",
            "@FILE stands for the lines of that file, one argument a line, in UTF-8."
        },
        exitCodeListHeading = "%n退出码 Exit codes (取最高者 the highest wins):%n",
        exitCodeList = {
            " 0:没有问题 Clean.",
            " 1:有达到 --fail-on 的问题 Findings at or above --fail-on; compare-results: different.",
            " 2:有内容未能读取或检查 Something was not wholly read or checked.",
            "64:用法有误 Wrong usage.",
            "70:程序内部出错 Internal error.",
            "73:输出无法写入 Output could not be written."
        })
public final class Main implements Runnable {

    private static final String ERROR = "Error: ";

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(run(Streams.standard(), args));
    }

    static int run(Streams streams, String... args) {
        try {
            return commandLine(streams).execute(ArgumentFiles.expand(args));
        } catch (Failure | Error e) {
            return Border.report(e, "", streams.err());
        } finally {
            streams.flush();
        }
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new RulesCommand(streams))
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new RenderCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new CompareResultsCommand(streams))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.registerConverter(Path.class, Main::path)
                .registerConverter(Charset.class, Main::charset)
                .setOut(streams.out())
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> usage(e, streams.err()))
                .setExecutionExceptionHandler((e, command, parsed) -> Border.report(e, "", streams.err()));
    }

    @Override
    public void run() {
        throw Failure.usage("缺少命令；gip --help 列出全部。 A command is missing; gip --help lists them.");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "不能用作文件名；中文文件名需要 UTF-8 的系统区域设置（例如 LC_ALL=C.UTF-8）。 No file can have this name here; Chinese names"
                            + " need a UTF-8 locale (such as LC_ALL=C.UTF-8).");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("没有编码“" + name + "”；例如 GB18030、UTF-8。 There is no charset '" + name
                    + "'; write GB18030 or UTF-8, for example.");
        }
    }

    /** What the parser of arguments says in English only. */
    private static String inChinese(ParameterException e) {
        if (e instanceof MissingParameterException) {
            return "用法有误：缺少必需的参数。";
        }
        if (e instanceof UnmatchedArgumentException) {
            return "用法有误：不认识这个参数或选项。";
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "用法有误：这些选项不能同时给出。";
        }
        return "用法有误：参数的值不合要求。";
    }

    /** The parser's message, which begins some of them with the word {@code Error}. */
    private static String message(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(ERROR) ? message.substring(ERROR.length()) : message;
    }

    private static int usage(ParameterException e, PrintWriter err) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        err.println(Printable.line(name + ": " + inChinese(e) + " Wrong usage: " + message(e)));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("用法见 See: " + name + " --help");
        return ExitCode.USAGE;
    }
}
