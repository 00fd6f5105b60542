// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.golden.GoldenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the questions of a group are written: cut out of the source of its class, so that what a page shows is what was run. Immutable.
 *
 * @param texts the text of each question by its name, in order; none where the source is not at hand
 */
record QuestionText(Map<String, String> texts) {

    private static final Pattern QUESTION =
            Pattern.compile("Question<[^\\n]*> (\\w+)\\(\\) \\{\\s+return \\w+\\(\\s*em ->\\s*");
    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(");
    private static final Pattern CLASS = Pattern.compile("(\\w+)\\.class");

    /** Lines longer than this are written as one line for each call. */
    private static final int LONG = 100;

    static QuestionText of(Class<?> group) {
        return read(GoldenFile.of("mikro-tck/src/main/java/" + group.getName().replace('.', '/') + ".java")
                .text());
    }

    static QuestionText read(String source) {
        Map<String, String> records = new LinkedHashMap<>();
        Matcher declared = RECORD.matcher(source);
        while (declared.find()) {
            int end = new JavaText(source).end(declared.end(), false);
            records.put(declared.group(1), oneLine(source.substring(declared.start(), end)) + ") {}");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher question = QUESTION.matcher(source);
        while (question.find()) {
            int end = new JavaText(source).end(question.end(), true);
            texts.put(question.group(1), shown(oneLine(source.substring(question.end(), end)), records));
        }
        return new QuestionText(texts);
    }

    /** The text of a question; empty where it is not known. */
    String of(String question) {
        return texts.getOrDefault(question, "");
    }

    /** The number of a question, from zero; minus one where it is not known. */
    int place(String question) {
        return List.copyOf(texts.keySet()).indexOf(question);
    }

    private static String shown(String text, Map<String, String> records) {
        StringBuilder shown = new StringBuilder();
        Matcher used = CLASS.matcher(text);
        while (used.find()) {
            String declared = records.get(used.group(1));
            if (declared != null && shown.indexOf(declared) < 0) {
                parts(declared, records, shown);
                shown.append(declared).append("\n\n");
            }
        }
        return shown + statements(text);
    }

    /** The records of which a record is made come before it. */
    private static void parts(String declared, Map<String, String> records, StringBuilder shown) {
        records.forEach((name, part) -> {
            if (!part.equals(declared)
                    && Pattern.compile("\\b" + name + "\\b").matcher(declared).find()) {
                parts(part, records, shown);
                shown.append(part).append('\n');
            }
        });
    }

    private static String oneLine(String code) {
        return code.strip()
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll(" (?=[.)])", "")
                .replaceAll("\\( ", "(");
    }

    /** What a block does, statement by statement. */
    private static String statements(String text) {
        if (!text.startsWith("{")) {
            return lines(text);
        }
        List<String> statements = new ArrayList<>();
        for (String statement : text.substring(1, text.length() - 1).strip().split("; ?")) {
            statements.add(lines(statement.replaceFirst("^return ", "")) + ";");
        }
        return String.join("\n", statements);
    }

    private static String lines(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        List<Integer> calls = new JavaText(text).calls();
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int call : calls.subList(Math.min(1, calls.size()), calls.size())) {
            lines.add(text.substring(from, call));
            from = call;
        }
        lines.add(text.substring(from));
        return String.join("\n        ", lines);
    }
}
