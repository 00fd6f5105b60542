// SPDX-License-Identifier: MIT
package io.mikroorm.tck.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One case and the answers of all drivers to it, those with equal answers under one heading. Immutable.
 *
 * @param intro what stands before the answers
 * @param language the language of the answers
 * @param answers the answer of each driver
 */
public record RosettaPage(String intro, String language, Map<String, String> answers) {

    private static final Pattern SECTION = Pattern.compile("(?ms)^#{2,3} ([^\\n]+)\\n\\n```\\w*\\n(.*?)\\n```\\n");

    /** Takes a copy, in order. */
    public RosettaPage {
        answers = new TreeMap<>(answers);
    }

    /** Reads the answers of a page as {@link #text()} wrote it. */
    public static RosettaPage parse(String intro, String language, String text) {
        Map<String, String> answers = new TreeMap<>();
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            for (String driver : section.group(1).split(", ")) {
                answers.put(driver, section.group(2));
            }
        }
        return new RosettaPage(intro, language, answers);
    }

    /** A driver's answer; null where it has none. */
    public @Nullable String answer(String driver) {
        return answers.get(driver);
    }

    /** The page with another answer of one driver. */
    public RosettaPage with(String driver, String answer) {
        Map<String, String> all = new TreeMap<>(answers);
        all.put(driver, answer);
        return new RosettaPage(intro, language, all);
    }

    /** The page. */
    public String text() {
        return text("##");
    }

    /** The page as a part of another one, with headings of another depth. */
    public String text(String heading) {
        Map<String, List<String>> same = new TreeMap<>();
        answers.forEach((driver, answer) ->
                same.computeIfAbsent(answer, key -> new ArrayList<>()).add(driver));
        return same.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> one.get(0).compareTo(other.get(0))))
                .map(entry -> heading + " " + String.join(", ", entry.getValue()) + "\n\n```" + language + "\n"
                        + entry.getKey() + "\n```\n")
                .collect(Collectors.joining("\n", intro.strip() + "\n\n", ""));
    }
}
