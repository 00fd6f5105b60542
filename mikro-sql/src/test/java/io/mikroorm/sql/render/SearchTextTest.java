// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.query.Criterion.Flags;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTest {

    private static final Column TITLE = new Column("b", "title");
    private static final Column TEXT = new Column("b", "text");

    private static final Table BOOK = new Table("book");

    private static String where(Feature feature, Condition condition) {
        Dialect dialect = Dialect.named("some").supports(feature).build();
        String sql = new SqlRenderer(dialect)
                .render(Select.from(BOOK).withWhere(condition))
                .sql();
        return sql.substring(sql.indexOf(" where ") + " where ".length());
    }

    private static String regexp(Feature feature, boolean ignoringCase, boolean lines, boolean anyCharacter) {
        Flags flags = new Flags(ignoringCase, lines, anyCharacter);
        return where(feature, new Condition.Regexp(TITLE, new Param(0), flags));
    }

    @Test
    void a_function_takes_flags_as_letters() {
        assertThat(regexp(Feature.REGEXP_LIKE, false, false, false)).isEqualTo("regexp_like(\"b\".\"title\", ?, 'c')");
        assertThat(regexp(Feature.REGEXP_LIKE, true, true, true)).isEqualTo("regexp_like(\"b\".\"title\", ?, 'imn')");
    }

    @Test
    void behind_signs_lines_are_said_in_the_expression() {
        assertThat(regexp(Feature.REGEXP_SIGNS, false, false, false)).isEqualTo("\"b\".\"title\" ~ ?");
        assertThat(regexp(Feature.REGEXP_SIGNS, true, true, false)).isEqualTo("\"b\".\"title\" ~* ('(?n)' || ?)");
        assertThat(regexp(Feature.REGEXP_SIGNS, false, false, true)).isEqualTo("\"b\".\"title\" ~ ('(?s)' || ?)");
        assertThat(regexp(Feature.REGEXP_SIGNS, false, true, true)).isEqualTo("\"b\".\"title\" ~ ('(?w)' || ?)");
    }

    @Test
    void behind_a_word_all_flags_are() {
        assertThat(regexp(Feature.REGEXP_FLAGS, false, false, false))
                .isEqualTo("\"b\".\"title\" regexp concat('(?-i)', ?)");
        assertThat(regexp(Feature.REGEXP_FLAGS, false, true, true))
                .isEqualTo("\"b\".\"title\" regexp concat('(?ms-i)', ?)");
        assertThat(regexp(Feature.REGEXP_FLAGS, true, false, true))
                .isEqualTo("\"b\".\"title\" regexp concat('(?is)', ?)");
    }

    @Test
    void words_are_looked_for_in_what_the_index_has() {
        Condition one = new Condition.FullText(BOOK, List.of(TEXT), "english", new Param(0), false);
        Condition two = new Condition.FullText(BOOK, List.of(TITLE, TEXT), "simple", new Param(0), true);
        assertThat(where(Feature.TEXT_VECTOR_INDEXES, one))
                .isEqualTo("to_tsvector('english', \"b\".\"text\") @@ plainto_tsquery('english', ?)");
        assertThat(where(Feature.TEXT_VECTOR_INDEXES, two))
                .isEqualTo("coalesce(to_tsvector('simple', coalesce(\"b\".\"title\", '') || ' ' ||"
                        + " coalesce(\"b\".\"text\", '')) @@ plainto_tsquery('simple', ?), false)");
        assertThat(where(Feature.WORD_TABLES, one))
                .isEqualTo("\"b\".\"_rowid_\" in (select rowid from \"book_text_words\""
                        + " where \"book_text_words\" match ?)");
        assertThat(where(Feature.WORD_TABLES, two))
                .isEqualTo("coalesce(\"b\".\"_rowid_\" in (select rowid from \"book_title_text_words\""
                        + " where \"book_title_text_words\" match ?), 0)");
        assertThat(where(Feature.FULLTEXT_INDEXES, two))
                .isEqualTo("match(\"b\".\"title\", \"b\".\"text\") against (? in boolean mode)");
    }
}
