// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.tck.golden.RosettaPage;
import io.mikroorm.tck.question.Asked;
import io.mikroorm.tck.question.QuestionGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a group with the statements of all drivers. Immutable.
 *
 * @param group whose page it is
 * @param sections what stands about each question
 */
record QuestionPage(QuestionGroup group, Map<String, RosettaPage> sections) {

    private static final String HEADING = "## ";

    /** Reads the statements of a page as {@link #text()} wrote it; questions and their texts are those of the group. */
    static QuestionPage parse(QuestionGroup group, String page) {
        Map<String, RosettaPage> sections = new LinkedHashMap<>();
        for (Asked asked : group.questions()) {
            String heading = HEADING + asked.words() + "\n";
            int begin = page.indexOf("\n" + heading);
            int end = begin < 0 ? -1 : page.indexOf("\n" + HEADING, begin + 1);
            String body = begin < 0 ? "" : page.substring(begin + 1 + heading.length(), end < 0 ? page.length() : end);
            String java = asked.text().isEmpty() ? "" : "\n```java\n" + asked.text() + "\n```\n";
            sections.put(asked.name(), RosettaPage.parse(heading + java, "sql", body));
        }
        return new QuestionPage(group, sections);
    }

    /** The statements of a driver; null where it has none. */
    @Nullable
    String answer(Asked asked, String driver) {
        return section(asked).answer(driver);
    }

    /** The statements of a driver for all questions that it has an answer for. */
    List<String> answers(String driver) {
        return group.questions().stream()
                .map(asked -> answer(asked, driver))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The page with other statements of a driver. */
    QuestionPage with(Asked asked, String driver, String sent) {
        Map<String, RosettaPage> all = new LinkedHashMap<>(sections);
        all.put(asked.name(), section(asked).with(driver, sent));
        return new QuestionPage(group, all);
    }

    private RosettaPage section(Asked asked) {
        RosettaPage section = sections.get(asked.name());
        if (section == null) {
            throw new IllegalArgumentException(asked + " is no question of " + group.page());
        }
        return section;
    }

    /** The page. */
    String text() {
        String names = group.names().isEmpty() ? "" : group.names() + "\n\n";
        return sections.values().stream()
                .map(section -> section.text("###"))
                .collect(Collectors.joining("\n", "# " + group.about() + "\n\n" + names, ""));
    }
}
