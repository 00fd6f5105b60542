// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.values.Everything;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities are read into records: what their components name, and nothing else. */
public abstract class ProjectionContract extends Contract {

    /** On a small library. */
    protected ProjectionContract() {}

    /** The simplest one. */
    public record AuthorName(long id, String name) {}

    /** What a book shows of itself and of those behind it. */
    public record BookRow(
            String title,
            BigDecimal price,
            @Nullable Genre genre,
            AuthorName author,
            @Path("author.address.city") @Nullable String city,
            @Path("author.id") long authorId,
            @Nullable Long publisher) {}

    /** A house, by name. */
    public record House(Long id, String name) {}

    /** Where somebody lives. */
    public record Place(String street, String city) {}

    /** An author with what may not be there. */
    public record Person(
            String name,
            @Nullable Place address,
            @Nullable House publisher,
            @Nullable Motto profile) {}

    /** Of the other side of a relation. */
    public record Motto(String text, @Path("author.name") String of) {}

    /** Of the wrong type. */
    public record Wrong(int title) {}

    /** Of a name that is almost there. */
    public record Misspelt(String titel) {}

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    @BeforeEach
    void rows() {
        Publisher winterfell = new Publisher("Winterfell");
        Author jon = new Author("Jon");
        jon.setAddress(new Address("Castle Black", "The Wall", null));
        jon.setPublisher(Ref.of(winterfell));
        Author arya = new Author("Arya");
        Book crow = new Book("A crow", jon);
        crow.setGenre(Genre.NOVEL);
        crow.setPublisher(Ref.of(winterfell));
        Book needle = new Book("Needle", arya);
        needle.setPrice(new BigDecimal("3.50"));
        Profile profile = new Profile("Knows nothing", jon);
        given(jon, arya, crow, needle, profile);
    }

    @Test
    void components_are_properties_of_their_names_and_nothing_else_is_read() {
        assertThat(em.findInto(AuthorName.class, Author.class, where("name").gt("A"), o -> o.orderBy("name")))
                .extracting(AuthorName::name)
                .containsExactly("Arya", "Jon");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.findInto(AuthorName.class, Author.class)).hasSize(2).allSatisfy(author -> assertThat(author.id())
                .isPositive());
        assertThat(em.findInto(AuthorName.class, Author.class, where("name").eq("nobody")))
                .isEmpty();
    }

    @Test
    @Requires(Feature.JOINS)
    void records_inside_are_of_what_relations_lead_to() {
        List<BookRow> books = em.findInto(
                BookRow.class, Book.class, where("price").gt(1), o -> o.orderBy("author.name desc", "title"));

        BookRow crow = books.get(0);
        assertThat(crow.title()).isEqualTo("A crow");
        assertThat(crow.price()).isEqualByComparingTo("9.99");
        assertThat(crow.genre()).isEqualTo(Genre.NOVEL);
        assertThat(crow.author().name()).isEqualTo("Jon");
        assertThat(crow.author().id()).isEqualTo(crow.authorId());
        assertThat(crow.city()).isEqualTo("The Wall");
        assertThat(crow.publisher()).isNotNull();
        BookRow needle = books.get(1);
        assertThat(needle.city()).isNull();
        assertThat(needle.genre()).isNull();
        assertThat(needle.publisher()).isNull();
        assertThat(books).hasSize(2);
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    @Requires(Feature.JOINS)
    void what_is_not_there_is_null_as_a_whole() {
        List<Person> people =
                em.findInto(Person.class, Author.class, where("id").isNotNull(), o -> o.orderBy("name"));

        assertThat(people.get(0)).isEqualTo(new Person("Arya", null, null, null));
        Person jon = people.get(1);
        assertThat(jon.address()).isEqualTo(new Place("Castle Black", "The Wall"));
        assertThat(some(jon.publisher()).name()).isEqualTo("Winterfell");
        assertThat(jon.profile()).isEqualTo(new Motto("Knows nothing", "Jon"));
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void conditions_orders_and_pages_are_those_of_entities() {
        assertThat(em.findInto(
                        AuthorName.class, Author.class, where("books.title").eq("Needle")))
                .extracting(AuthorName::name)
                .containsExactly("Arya");
        assertThat(em.findInto(AuthorName.class, Author.class, where("id").isNotNull(), o -> o.orderBy("name")
                        .limit(1)
                        .offset(1)))
                .extracting(AuthorName::name)
                .containsExactly("Jon");
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
        assertThat(em.findInto(Title.class, Book.class, where("author").eq(jon)))
                .containsExactly(new Title("A crow"));
    }

    @Test
    void a_list_of_more_values_than_a_statement_takes_is_asked_for_in_parts() {
        long longest = Math.min(driver().capabilities().maxKeysPerStatement(), 70_000);
        List<AuthorName> authors = em.findInto(AuthorName.class, Author.class);
        List<Long> keys = new ArrayList<>();
        keys.add(authors.get(0).id());
        for (long i = 1; i <= longest; i++) {
            keys.add(-i);
        }
        keys.add(authors.get(1).id());

        assertThat(em.findInto(AuthorName.class, Author.class, where("id").in(keys)))
                .extracting(AuthorName::name)
                .containsExactlyInAnyOrder("Jon", "Arya");
        assertThat(em.findInto(Title.class, Book.class, where("author.id").in(keys)))
                .hasSize(2);
    }

    /** Nobody else's, and does not take each name. */
    private record Picky(String name) {

        private Picky {
            if (name.startsWith("A")) {
                throw new IllegalStateException("mine");
            }
        }
    }

    @Test
    void what_the_constructor_of_a_record_throws_comes_out_as_it_is() {
        for (int i = 0; i < 12; i++) { // more often than there are connections
            assertThatThrownBy(() -> em.findInto(Picky.class, Author.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("mine");
        }
        assertThat(em.findInto(Picky.class, Author.class, where("name").eq("Jon")))
                .containsExactly(new Picky("Jon"));
    }

    @Test
    @Requires(Feature.JOINS)
    void what_is_pending_of_those_behind_relations_is_flushed_too() {
        Author sansa = new Author("Sansa");
        em.persist(new Book("Songs", sansa)).flush();
        Publisher orbit = new Publisher("Orbit");
        em.persist(orbit);
        sansa.setPublisher(Ref.of(orbit));

        assertThat(em.findInto(House.class, Publisher.class)).hasSize(2);
        em.remove(orbit);
        sansa.setPublisher(null);
        assertThat(em.findInto(HouseOfAuthor.class, Author.class, where("name").eq("Sansa")))
                .containsExactly(new HouseOfAuthor(null));
    }

    /** The house of an author. */
    public record HouseOfAuthor(
            @Path("publisher.name") @Nullable String house) {}

    /** One component. */
    public record Title(String title) {}

    @Test
    void nothing_is_managed_and_what_is_pending_is_flushed_first() {
        em.persist(new Author("Jon Snow"));
        assertThat(em.findInto(AuthorName.class, Author.class, where("name").eq("Jon Snow")))
                .hasSize(1);
        em.persist(new Author("Aegon"));
        assertThat(em.findInto(
                        AuthorName.class, Author.class, where("name").eq("Aegon"), o -> o.flushMode(FlushMode.COMMIT)))
                .isEmpty();
        em.clear();
        statements.reset();
        em.findInto(AuthorName.class, Author.class);
        em.flush();
        assertThat(statements.all()).isEqualTo(1);
    }

    /** All kinds of values. */
    public record Kinds(
            boolean flag,
            byte tiny,
            short small,
            int medium,
            @Path("medium") Integer mediumBoxed,
            @Nullable Integer mediumOrNull,
            long large,
            float single,
            double precise,
            char letter,
            @Nullable String text,
            @Nullable BigDecimal money,
            @Nullable BigInteger whole,
            byte @Nullable [] bytes,
            @Nullable UUID uuid,
            @Nullable Instant instant,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable LocalDateTime dateTime,
            @Nullable Duration duration,
            @Nullable Genre named) {}

    @Test
    void all_kinds_of_values_come_as_they_do_into_entities() {
        Everything full = new Everything();
        full.flag = true;
        full.tiny = -3;
        full.small = 300;
        full.medium = 70_000;
        full.mediumOrNull = -1;
        full.large = Long.MIN_VALUE;
        full.single = 0.5f;
        full.precise = 0.1;
        full.letter = 'ß';
        full.text = "it's \uD83D\uDC26";
        full.money = new BigDecimal("12.25");
        full.whole = BigInteger.TEN.pow(20);
        full.bytes = new byte[] {1, 0, -1};
        full.uuid = new UUID(1, -2);
        full.instant = Instant.parse("2024-06-01T12:00:00.123Z");
        full.date = LocalDate.of(2024, 2, 29);
        full.time = LocalTime.of(23, 59);
        full.dateTime = LocalDateTime.of(2024, 2, 29, 1, 2);
        full.duration = Duration.ofMillis(1_500);
        full.named = Genre.NOVEL;
        given(full, new Everything());

        List<Everything> entities = fresh().findAll(Everything.class, o -> o.orderBy("id"));
        List<Kinds> records =
                em.findInto(Kinds.class, Everything.class, where("id").isNotNull(), o -> o.orderBy("id"));
        assertThat(records).zipSatisfy(entities, (record, entity) -> assertThat(record)
                .usingRecursiveComparison()
                .ignoringFields("mediumBoxed")
                .isEqualTo(of(entity)));
        assertThat(records.get(0).mediumBoxed()).isEqualTo(70_000);
    }

    private static Kinds of(Everything e) {
        return new Kinds(
                e.flag,
                e.tiny,
                e.small,
                e.medium,
                e.medium,
                e.mediumOrNull,
                e.large,
                e.single,
                e.precise,
                e.letter,
                e.text,
                e.money,
                e.whole,
                e.bytes,
                e.uuid,
                e.instant,
                e.date,
                e.time,
                e.dateTime,
                e.duration,
                e.named);
    }

    @Test
    void what_does_not_fit_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> em.findInto(Misspelt.class, Book.class))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("MO-2141")
                .hasMessageContaining("Misspelt.titel")
                .hasMessageContaining("'title'");
        assertThatThrownBy(() -> em.findInto(Wrong.class, Book.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2142")
                .hasMessageContaining("int")
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() ->
                        em.findInto(Title.class, Book.class, where("title").ne(""), o -> o.lock(LockMode.OPTIMISTIC)))
                .hasMessageContaining("MO-2140");
        assertThat(statements.all()).isZero();
    }
}
