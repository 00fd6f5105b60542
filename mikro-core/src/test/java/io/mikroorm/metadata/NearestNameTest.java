// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNameTest {

    private static final List<String> NAMES = List.of("id", "title", "author", "authors", "publisher");

    @Test
    void a_misspelt_name_finds_the_one_that_was_meant() {
        assertThat(NearestName.of("auhtor", NAMES)).contains("author");
        assertThat(NearestName.of("titel", NAMES)).contains("title");
        assertThat(NearestName.of("Publisher", NAMES)).contains("publisher");
        assertThat(NearestName.of("publsher", NAMES)).contains("publisher");
        assertThat(NearestName.of("idd", NAMES)).contains("id");
    }

    @Test
    void of_equally_near_names_the_first_is_taken() {
        assertThat(NearestName.of("authorx", NAMES)).contains("author");
    }

    @Test
    void a_name_that_resembles_none_finds_none() {
        assertThat(NearestName.of("price", NAMES)).isEmpty();
        assertThat(NearestName.of("", NAMES)).isEmpty();
        assertThat(NearestName.of("x".repeat(1_000_000), NAMES)).isEmpty();
    }

    @Test
    void the_question_is_empty_where_there_is_nothing_to_suggest() {
        assertThat(NearestName.question("auther", NAMES)).isEqualTo(" Did you mean 'author'?");
        assertThat(NearestName.question("price", NAMES)).isEmpty();
    }
}
