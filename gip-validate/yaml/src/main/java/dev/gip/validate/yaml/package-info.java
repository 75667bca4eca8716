/**
 * Rules without code, and which rules apply: {@link dev.gip.validate.yaml.RuleFile} reads both from YAML.
 */
@NullMarked
package dev.gip.validate.yaml;

import org.jspecify.annotations.NullMarked;
