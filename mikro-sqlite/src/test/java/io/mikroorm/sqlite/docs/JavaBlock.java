// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import java.util.ArrayList;
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

    private static final Pattern PRINTING = Pattern.compile("^\\s*System\\.out\\.println\\(.*\\);\\s*(?:// (.*))?$");
    private static final Pattern COMMENT = Pattern.compile("^\\s*// (.*)$");

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

    /** What its statements print, line by line, as the comments behind and below them say; {@code …} stands for anything. */
    List<Pattern> printed() {
        List<Pattern> expected = new ArrayList<>();
        boolean below = false;
        for (String code : lines) {
            Matcher printing = PRINTING.matcher(code);
            Matcher comment = COMMENT.matcher(code);
            if (printing.matches() && printing.group(1) != null) {
                expected.add(pattern(printing.group(1)));
            } else if (below && comment.matches()) {
                expected.add(pattern(comment.group(1)));
            }
            below = printing.matches() || (below && comment.matches());
        }
        return expected;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Pattern.quote(text.trim()).replace("…", "\\E.*\\Q"));
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
