package dev.gip.parser.internal.figure;

/**
 * That a number is a figure of a key.
 *
 * @param key the key
 * @param strength how plainly the words say it, higher is plainer
 */
record Claim(String key, int strength) {}
