// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.types.Sheet;
import io.mikroorm.tck.types.Tagged;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.types.Sheet.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Regular expressions, as far as all databases read them alike. */
@Requires(Feature.REGULAR_EXPRESSIONS)
public abstract class RegexpsContract extends Contract {

    private static final Pattern UPPER_OR_LOWER = Pattern.compile("^jo", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> FLAG_OF_NOBODY = Map.of("pattern", "x", "flags", "g");
    private static final Map<String, String> FLAG_TWICE = Map.of("pattern", "x", "flags", "ii");

    /** On the library. */
    protected RegexpsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Stream.concat(super.entities().stream(), List.of(Tagged.class, Sheet.class).stream())
                .toList();
    }

    private void givenAuthors() {
        given(author("Jon", "wall"), author("jonas", null), author("Arya 7", "a'r\\ya"));
    }

    private static Author author(String name, @Nullable String country) {
        Author author = new Author(name);
        author.setAddress(new Address("Street 1", "City", country));
        return author;
    }

    private List<String> authors(Condition<? super Author> condition) {
        return fresh().find(Author.class, condition).stream()
                .map(Author::getName)
                .sorted()
                .toList();
    }

    @Test
    void something_in_the_text_matches() {
        givenAuthors();
        assertThat(authors(where("name").regexp("on"))).containsExactly("Jon", "jonas");
        assertThat(authors(where("name").regexp("^Jon$"))).containsExactly("Jon");
        assertThat(authors(where("name").regexp("(o|y)[na]"))).containsExactly("Arya 7", "Jon", "jonas");
        assertThat(authors(where("name").regexp("[0-9]+$"))).containsExactly("Arya 7");
        assertThat(authors(where("name").regexp("^.{5,6}$"))).containsExactly("Arya 7", "jonas");
        assertThat(authors(where("name").regexp("%"))).isEmpty();
        assertThat(authors(where("address.country").regexp("^a'r\\\\ya$"))).containsExactly("Arya 7");
    }

    @Test
    void upper_and_lower_case_are_the_same_only_where_that_is_said() {
        givenAuthors();
        assertThat(authors(where("name").regexp("^jo"))).containsExactly("jonas");
        assertThat(authors(where("name").regexp(UPPER_OR_LOWER))).containsExactly("Jon", "jonas");
        assertThat(authors(where("name").regexp(Pattern.compile("^J")))).containsExactly("Jon");
        assertThatThrownBy(() -> where("name").regexp(Pattern.compile("^J", Pattern.COMMENTS)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2124");
    }

    @Test
    void flags_say_what_lines_and_their_ends_are() {
        given(author("Jon", "north\nwall"), author("Arya", "east\nNorth\nwest"));
        String country = "address.country";
        assertThat(authors(where(country).regexp("^wall"))).isEmpty();
        assertThat(authors(where(country).regexp(Pattern.compile("^wall", Pattern.MULTILINE))))
                .containsExactly("Jon");
        assertThat(authors(where(country).regexp(Pattern.compile("^north$", Pattern.MULTILINE))))
                .containsExactly("Jon");
        int linesAndCase = Pattern.MULTILINE | Pattern.CASE_INSENSITIVE;
        assertThat(authors(where(country).regexp(Pattern.compile("^north$", linesAndCase))))
                .containsExactly("Arya", "Jon");
        assertThat(authors(where(country).regexp(Pattern.compile("h.w", Pattern.MULTILINE))))
                .isEmpty();
        assertThat(authors(where(country).regexp(Pattern.compile("h.w", Pattern.DOTALL))))
                .containsExactly("Arya", "Jon");
        assertThat(authors(where(country).regexp(Pattern.compile("^wall.", Pattern.DOTALL))))
                .isEmpty();
        int linesAndDots = Pattern.MULTILINE | Pattern.DOTALL;
        assertThat(authors(where(country).regexp(Pattern.compile("^North.w", linesAndDots))))
                .containsExactly("Arya");
        assertThat(authors(where(country).regexp(Pattern.compile("^north.w", linesAndDots | linesAndCase))))
                .containsExactly("Arya", "Jon");
        assertThat(authors(Where.of(Map.of(country, Map.of("$re", Map.of("pattern", "^NORTH.w", "flags", "sim"))))))
                .containsExactly("Arya", "Jon");
        assertThat(authors(Author_.address().country.regexp(Pattern.compile("^wall$", Pattern.MULTILINE))))
                .containsExactly("Jon");
    }

    @Test
    void null_neither_matches_nor_does_not() {
        givenAuthors();
        assertThat(authors(where("address.country").regexp("."))).containsExactly("Arya 7", "Jon");
        assertThat(authors(not(where("address.country").regexp("wall")))).containsExactly("Arya 7");
        assertThat(authors(not(not(where("address.country").regexp("wall"))))).containsExactly("Jon");
    }

    @Test
    void maps_and_typed_paths_say_the_same_of_texts() {
        givenAuthors();
        assertThat(authors(Where.of(Map.of("name", Map.of("$re", "^Jo"))))).containsExactly("Jon");
        assertThat(authors(Where.of(Map.of("name", Map.of("$re", UPPER_OR_LOWER)))))
                .containsExactly("Jon", "jonas");
        assertThat(authors(Where.of(Map.of("name", Map.of("$re", Map.of("pattern", "^JO", "flags", "i"))))))
                .containsExactly("Jon", "jonas");
        assertThat(authors(Where.of(Map.of("name", Map.of("$not", Map.of("$re", "o"))))))
                .containsExactly("Arya 7");
        assertThat(authors(Author_.name.regexp("^Jo"))).containsExactly("Jon");
        assertThat(authors(Author_.name.regexp(UPPER_OR_LOWER))).containsExactly("Jon", "jonas");
        for (Object operand : List.of(1, List.of("x"), FLAG_OF_NOBODY, FLAG_TWICE, Map.of("flags", "i"))) {
            assertThatThrownBy(() -> Where.of(Map.of("name", Map.of("$re", operand))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-2107");
        }
    }

    @Test
    void what_is_no_text_has_none_and_what_is_no_expression_is_an_error_of_the_database() {
        assertThatThrownBy(() -> authors(where("born").regexp("1"))).isInstanceOf(ValidationException.class);
        givenAuthors();
        assertThatThrownBy(() -> authors(where("name").regexp("(jon"))).isInstanceOf(DriverException.class);
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void elements_of_lists_are_compared() {
        given(new Tagged("a", "red", "blue"), new Tagged("b", "Blue", null), new Tagged("c"));
        assertThat(tagged(where("tags").some(element().regexp("^b")))).containsExactly("a");
        assertThat(tagged(where("tags").some(element().regexp(Pattern.compile("^b", Pattern.CASE_INSENSITIVE)))))
                .containsExactly("a", "b");
        assertThat(tagged(where("tags").none(element().regexp("e$")))).containsExactly("c");
        assertThat(tagged(where("tags").some(element().regexp("e").not()))).isEmpty();
    }

    private List<String> tagged(Condition<Object> condition) {
        return fresh().find(Tagged.class, condition, o -> o.orderBy("name")).stream()
                .map(tagged -> tagged.name)
                .toList();
    }

    @Test
    @Requires(Feature.JSON_CONDITIONS)
    void texts_in_documents_are_compared_and_what_is_none_has_neither_nor() {
        given(
                new Sheet("a", "kind", "Gold", "size", document("unit", "mm")),
                new Sheet("b", "kind", "iron", "size", 12),
                new Sheet("c", "kind", 12),
                new Sheet("d"));
        assertThat(sheets(where("facts.kind").regexp("^G|n$"))).containsExactly("a", "b");
        assertThat(sheets(where("facts.kind").regexp("^g"))).isEmpty();
        assertThat(sheets(where("facts.kind").regexp("1"))).isEmpty();
        assertThat(sheets(where("facts.size.unit").regexp("m+"))).containsExactly("a");
        assertThat(sheets(not(where("facts.kind").regexp("^G")))).containsExactly("b");
    }

    private List<String> sheets(Condition<Object> condition) {
        return fresh().find(Sheet.class, condition, o -> o.orderBy("name")).stream()
                .map(sheet -> sheet.name)
                .toList();
    }
}
