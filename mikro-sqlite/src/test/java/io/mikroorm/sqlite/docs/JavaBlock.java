// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java code in a page: one type with its imports, or some statements.
 *
 * @param line the number of its first line of code in the page
 * @param hint what the invisible comment before it says; empty when there is none
 * @param lines its code
 */
record JavaBlock(int line, String hint, List<String> lines) {

    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|sealed)\\s+)*(?:class|interface|record|enum|@interface)\\s+(\\w+)");

    private static final Pattern PRINTED = Pattern.compile("^\\s*System\\.out\\.println\\(.*\\);\\s*// (.*)$");

    /** The name of the type that it declares; null for statements. */
    String typeName() {
        for (String code : lines) {
            Matcher matcher = TYPE.matcher(code);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    boolean isType() {
        return typeName() != null;
    }

    /** The exception that its statements end with; null for none. */
    String thrown() {
        return hint.startsWith("throws ") ? hint.substring("throws ".length()).trim() : null;
    }

    /** What its statements print, as the comments behind them say; {@code …} stands for anything. */
    List<Pattern> printed() {
        return lines.stream()
                .map(PRINTED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Pattern.compile(
                        Pattern.quote(matcher.group(1).trim()).replace("…", "\\E.*\\Q")))
                .toList();
    }

    /** Its code without imports, each line where it was. */
    String code() {
        return String.join("\n", lines.stream().map(l -> isImport(l) ? "" : l).toList());
    }

    List<String> imports() {
        return lines.stream().filter(JavaBlock::isImport).toList();
    }

    private static boolean isImport(String code) {
        return code.startsWith("import ");
    }
}
