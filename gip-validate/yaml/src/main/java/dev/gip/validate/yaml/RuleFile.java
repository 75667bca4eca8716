package dev.gip.validate.yaml;

import dev.gip.model.Severity;
import dev.gip.validate.Exemption;
import dev.gip.validate.Rule;
import dev.gip.validate.RuleProvider;
import dev.gip.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules without code, and which rules apply, from a YAML file of at most a million characters.
 *
 * <pre>{@code
 * schema: gip-rules/1
 * name: acme
 * version: "2026.1"
 * rules:
 *   - id: ACME-REQ-001
 *     kind: many-forward
 *     severity: warning
 *     title: {zh: 结转件数不超过新收件数, en: No more requests are carried forward than were received}
 *     why: {zh: 大量结转说明办理不及时。, en: Many requests carried forward were not handled in time.}
 *     basis: practice
 *     forms: ["2021"]
 *     tags: [requests]
 *     demand: [requests/carriedForward/total <= requests/newlyReceived/total]
 *     advice: {zh: 请核对结转件数。, en: Check the requests carried forward.}
 *     bad: requests/carriedForward/total=5
 *     good: requests/carriedForward/total=0
 * off: [GIP-TIM-004]
 * severity: {GIP-NAR-001: error}
 * exempt:
 *   - {rule: GIP-REQ-001, cell: requests/newlyReceived/total, reason: 机构合并, until: 2026-12-31}
 * }</pre>
 *
 * <p>A rule of a file can only compare cells and figures, so it ends in time that its length bounds, and cannot reach
 * anything else. Immutable and safe to share between threads.
 *
 * @param name what the rules of the file are called in results; the file's name unless it says so
 * @param version their version; {@code 0} unless it says so
 * @param rules the rules of the file
 * @param off ids of rules that it switches off
 * @param severities severities that it sets, by the ids of rules
 * @param exemptions findings that it lets pass
 * @param rulesAsOf the day as of which rules apply; null where it does not say
 * @since 0.1
 */
public record RuleFile(
        String name,
        String version,
        List<Rule> rules,
        Set<String> off,
        Map<String, Severity> severities,
        List<Exemption> exemptions,
        @Nullable LocalDate rulesAsOf)
        implements RuleProvider {

    private static final int MOST_BYTES = 1_000_000;

    /** Copies the collections. */
    public RuleFile {
        rules = List.copyOf(rules);
        off = Set.copyOf(off);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        exemptions = List.copyOf(exemptions);
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return what it holds
     * @throws RuleFileException if it cannot be got at or is no file of rules
     */
    public static RuleFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RuleFileException(
                        name, "a file of rules has at most " + MOST_BYTES + " bytes; part it in several");
            }
            return read(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RuleFileException(name, "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param name what to call it in messages
     * @param yaml the text
     * @return what it holds
     * @throws RuleFileException if it is no file of rules
     */
    public static RuleFile read(String name, String yaml) {
        return new RuleFileReader(name).read(yaml);
    }

    /**
     * Adds the rules of this file to a validator, and switches off, grades, exempts and dates rules as it says.
     *
     * @param builder the validator to be; rules that the file names must be in it when it is built
     * @return the same builder
     */
    public Validator.Builder applyTo(Validator.Builder builder) {
        builder.add(this);
        off.forEach(builder::without);
        severities.forEach(builder::severity);
        exemptions.forEach(builder::exempt);
        if (rulesAsOf != null) {
            builder.rulesAsOf(rulesAsOf);
        }
        return builder;
    }
}
