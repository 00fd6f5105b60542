// SPDX-License-Identifier: MIT
package io.mikroorm.tck.parts;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A query reads the properties that it names, or all but some; of the rest of a row nothing is known. */
public abstract class FieldsContract extends Contract {

    /** On the library. */
    protected FieldsContract() {}

    /** Jon of Winterfell has written two books, of which one has tags and a publisher. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Publisher wall = new Publisher("Wall");
        Author jon = new Author("Jon");
        jon.setAddress(new Address("Crypt 1", "Winterfell", null));
        jon.setPublisher(Ref.of(wall));
        Book winter = new Book("Winter", jon);
        winter.setIsbn("1");
        winter.setPublisher(Ref.of(wall));
        winter.getTags().add(new BookTag("cold"));
        winter.getTags().add(new BookTag("bleak"));
        given(wall, jon, winter, new Book("Snow", jon), new Profile("knows nothing", jon));
    }

    private Book winter(String... fields) {
        return em.findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.fields(fields));
    }

    @Test
    void what_is_named_is_read_and_the_key_with_it() {
        Book winter = winter("title");
        assertThat(winter.getTitle()).isEqualTo("Winter");
        assertThat(winter.getId()).isNotNull();
        assertThat(winter.getPrice()).isNull();
        assertThat(winter.getIsbn()).isNull();
        assertThat(winter.getAuthor()).isNull();
        assertThat(em.isLoaded(winter)).isTrue();
        assertThat(em.isLoaded(winter, "title")).isTrue();
        assertThat(em.isLoaded(winter, "id")).isTrue();
        assertThat(Stream.of("price", "isbn", "genre", "author", "publisher", "cover", "tags"))
                .noneMatch(name -> em.isLoaded(winter, name));
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void a_to_one_at_the_end_of_a_path_is_its_key() {
        Book winter = winter("author", "publisher");
        assertThat(winter.getTitle()).isNull();
        assertThat(em.isLoaded(winter.getAuthor())).isFalse();
        assertThat(some(winter.getPublisher()).isLoaded()).isFalse();
        assertThat(some(winter.getPublisher()).load().getName()).isEqualTo("Wall");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_path_through_relations_reads_what_is_named_behind_them(LoadStrategy strategy) {
        Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.fields(
                        "title", "author.name", "publisher.id", "tags.name")
                .strategy(strategy));
        assertThat(winter.getPrice()).isNull();
        assertThat(winter.getAuthor().getName()).isEqualTo("Jon");
        assertThat(winter.getAuthor().getEmail()).isNull();
        assertThat(em.isLoaded(winter.getAuthor())).isTrue();
        assertThat(em.isLoaded(winter.getAuthor(), "address")).isFalse();
        assertThat(em.isLoaded(winter.getAuthor(), "version")).isTrue();
        assertThat(some(winter.getPublisher()).get().getName()).isNull();
        assertThat(winter.getTags()).extracting(BookTag::getName).containsExactly("bleak", "cold");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_know_their_owner_though_nobody_names_it(LoadStrategy strategy) {
        Author jon =
                em.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.fields("books.title", "profile.text")
                        .strategy(strategy));
        assertThat(jon.getName()).isNull();
        assertThat(jon.getBooks()).extracting(Book::getTitle).containsExactly("Snow", "Winter");
        assertThat(jon.getBooks()).allMatch(book -> book.getAuthor() == jon && book.getPrice() == null);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_star_and_a_to_many_at_the_end_of_a_path_are_all_of_an_entity(LoadStrategy strategy) {
        Book winter =
                em.findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.fields("title", "author.*", "tags")
                        .strategy(strategy));
        assertThat(winter.getIsbn()).isNull();
        assertThat(winter.getAuthor().getEmail()).isEqualTo("Jon@example.org");
        assertThat(some(winter.getAuthor().getAddress()).city()).isEqualTo("Winterfell");
        assertThat(winter.getTags()).extracting(BookTag::getName).containsExactly("bleak", "cold");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void what_is_populated_is_read_whole_beside_what_is_named(LoadStrategy strategy) {
        Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.fields("title")
                .populate("author", "tags")
                .strategy(strategy));
        assertThat(winter.getIsbn()).isNull();
        assertThat(winter.getAuthor().getEmail()).isEqualTo("Jon@example.org");
        assertThat(winter.getTags()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void what_is_excluded_is_not_read_and_all_else_is(LoadStrategy strategy) {
        Book winter = em.findOneOrFail(
                Book.class, where("title").eq("Winter"), o -> o.exclude("price", "cover", "author.email")
                        .populate("author")
                        .strategy(strategy));
        assertThat(winter.getTitle()).isEqualTo("Winter");
        assertThat(winter.getPrice()).isNull();
        assertThat(winter.getAuthor().getName()).isEqualTo("Jon");
        assertThat(winter.getAuthor().getEmail()).isNull();
        assertThat(em.isLoaded(winter, "cover")).isFalse();
        assertThat(em.isLoaded(winter, "isbn")).isTrue();
    }

    @Test
    void typed_paths_say_the_same() {
        Book winter =
                em.findOneOrFail(Book.class, Book_.title.eq("Winter"), o -> o.fields(Book_.title, Book_.author().name));
        assertThat(winter.getAuthor().getName()).isEqualTo("Jon");
        assertThat(winter.getPrice()).isNull();
        Author jon = fresh().findOneOrFail(Author.class, Author_.name.eq("Jon"), o -> o.exclude(Author_.email));
        assertThat(jon.getEmail()).isNull();
        assertThat(jon.getAddress()).isNotNull();
    }

    @Test
    void an_embeddable_comes_as_a_whole_whichever_part_of_it_is_named() {
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.fields("address.city"));
        assertThat(some(jon.getAddress()).city()).isEqualTo("Winterfell");
        assertThat(some(jon.getAddress()).street()).isEqualTo("Crypt 1");
        assertThat(em.isLoaded(jon, "address")).isTrue();
        assertThat(jon.getName()).isNull();
    }

    @Test
    void nothing_named_is_the_key() {
        Book winter = winter();
        assertThat(winter.getId()).isNotNull();
        assertThat(winter.getTitle()).isNull();
        assertThat(em.isLoaded(winter)).isTrue();
    }

    @Test
    void pages_counts_and_keys_take_fields_too() {
        assertThat(em.findAndCount(Book.class, where("title").isNotNull(), o -> o.fields("title")
                                .orderBy("price", "title")
                                .limit(1))
                        .items())
                .extracting(Book::getTitle)
                .containsExactly("Snow");
        Long id = some(winter("title").getId());
        Book other = fresh().findOneOrFail(Book.class, id, o -> o.fields("isbn"));
        assertThat(other.getIsbn()).isEqualTo("1");
        assertThat(other.getTitle()).isNull();
    }

    @Test
    void streams_take_fields_and_what_they_leave_out_is_not_shown() {
        try (Stream<Book> books = em.stream(
                Book.class, o -> o.fields("title", "author.name", "tags.name").orderBy("title"))) {
            List<Book> all = books.toList();
            assertThat(all).extracting(Book::getTitle).containsExactly("Snow", "Winter");
            assertThat(all)
                    .allMatch(
                            book -> book.getPrice() == null && book.getAuthor().getEmail() == null);
            assertThat(all.get(1).getTags()).hasSize(2);
            assertThat(em.serialize(all.get(1)))
                    .containsKeys("id", "title", "author")
                    .doesNotContainKey("price");
        }
    }

    @Test
    void what_is_not_loaded_is_not_shown() {
        Book winter = winter("title", "price", "author.name");
        winter.setIsbn("2");
        assertThat(em.serialize(winter, o -> o.populate("author")))
                .containsOnlyKeys("id", "title", "price", "isbn", "author")
                .extractingByKey("author")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("id", "name", "version");
        assertThat(em.toJson(winter)).contains("\"title\":\"Winter\"").doesNotContain("publisher");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> winter("titel"))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("Did you mean 'title'");
        assertThatThrownBy(() -> winter("author.nam")).hasMessageContaining("Did you mean 'name'");
        assertThatThrownBy(() -> winter("author.address.cty")).hasMessageContaining("Did you mean 'city'");
        assertThatThrownBy(() -> winter("title.length")).hasMessageContaining("MO-2105");
        assertThatThrownBy(() -> winter("*.title")).hasMessageContaining("MO-2165");
        assertThatThrownBy(() -> em.findAll(Book.class, o -> o.fields("title").exclude("price")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2160");
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.exclude("version")))
                .hasMessageContaining("MO-2161")
                .hasMessageContaining("Author.version");
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.exclude("address.city")))
                .hasMessageContaining("MO-2162");
        assertThatThrownBy(() -> em.findAll(Book.class, o -> o.exclude("author.email")))
                .hasMessageContaining("MO-2163");
        assertThatThrownBy(
                        () -> em.findAll(Book.class, o -> o.populate("author").exclude("author")))
                .hasMessageContaining("MO-2164");
        assertThatThrownBy(
                        () -> em.findInto(Title.class, Book.class, where("id").gt(0), o -> o.fields("title")))
                .hasMessageContaining("fields(…)");
        assertThat(statements.all()).isZero();
    }

    @Test
    void what_is_found_whole_before_stays_whole() {
        Book whole = em.findOneOrFail(Book.class, where("title").eq("Winter"));
        assertThat(winter("title")).isSameAs(whole);
        assertThat(whole.getPrice()).isEqualByComparingTo(new BigDecimal("9.99"));
        assertThat(em.isLoaded(whole, "price")).isTrue();
    }

    @Test
    void what_is_to_be_removed_when_it_is_replaced_has_to_be_known() {
        Book winter = winter("title");
        winter.setCover(new Cover("white"));
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4262");
        em.load(winter, "cover");
        em.flush();
        Book stored = fresh().findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.populate("cover"));
        assertThat(some(stored.getCover()).colour).isEqualTo("white");
    }

    /** A title. */
    public record Title(String title) {}
}
