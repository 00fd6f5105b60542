// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.naming.EntityCaseNaming;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Contact;
import io.mikroorm.tck.domain.Customer;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.StatementCounter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The schema that is made of the model. */
public abstract class SchemaContract {

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    private SqlORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings) {
        return (SqlORM) driver().open(entities, settings);
    }

    @Test
    void the_script_has_a_table_for_each_entity_and_each_many_to_many() {
        try (SqlORM orm = open(Domain.ALL, c -> {})) {
            String script = orm.schema().createSql().toLowerCase(Locale.ROOT);
            for (String table : List.of(
                    "author",
                    "book",
                    "book_tag",
                    "publisher",
                    "profile",
                    "category",
                    "country",
                    "book_tags",
                    "everything",
                    "invoice",
                    "memo")) {
                assertThat(script).containsPattern("create table .?" + table + "\\b");
            }
            assertThat(script).doesNotContain("stamped").doesNotContain("document");
            assertThat(script).contains("created_at", "home_street", "contact_phone_number");
        }
    }

    @Test
    void drop_takes_all_away_and_create_makes_all_anew() {
        try (SqlORM orm = open(Domain.ALL, c -> {})) {
            orm.em().fork().persist(new Book("Winter", new Author("Jon"))).flush();
            orm.schema().drop();
            assertThatThrownBy(() -> orm.em().fork().findAll(Book.class)).isInstanceOf(TableNotFoundException.class);
            orm.schema().create();

            assertThat(orm.em().fork().findAll(Book.class)).isEmpty();
        }
    }

    @Test
    void creating_what_is_there_is_an_error_of_its_own() {
        try (SqlORM orm = open(Domain.LIBRARY, c -> {})) {
            assertThatThrownBy(() -> orm.schema().create()).isInstanceOf(TableExistsException.class);
        }
    }

    @Test
    void the_names_of_the_classes_can_be_kept() {
        StatementCounter statements = new StatementCounter();
        try (SqlORM orm =
                open(Domain.LIBRARY, c -> c.naming(new EntityCaseNaming()).listener(statements))) {
            EntityManager em = orm.em().fork();
            Book winter = new Book("Winter", new Author("Jon"));
            winter.getTags().add(new BookTag("cold"));
            em.persist(winter).flush();
            em.clear();
            Book found =
                    em.findAll(Book.class, o -> o.populate("author", "tags")).get(0);

            assertThat(found.getAuthor().getName()).isEqualTo("Jon");
            assertThat(found.getTags()).hasSize(1);
            assertThat(orm.schema().createSql()).contains("BookTag").contains("createdAt");
            assertThat(statements.texts()).anyMatch(text -> text.contains("BookTag"));
        }
    }

    @Test
    void constraints_are_kept_by_the_database() {
        try (SqlORM orm = open(Domain.ALL, c -> {})) {
            EntityManager em = orm.em().fork();
            em.persist(new Author("a", "same@example.org")).flush();
            em.persist(new Author("b", "same@example.org"));
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
            em.clear();
            em.persist(new Book("Winter", em.getReference(Author.class, -4711)));
            assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
            em.clear();
            Customer one = new Customer("same");
            one.contact.phone(new Contact.Phone(47, "1"));
            Customer two = new Customer("same");
            two.contact.phone(new Contact.Phone(46, "1"));
            em.persist(one).persist(two);
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    @Test
    void a_row_that_goes_takes_its_links_along_and_empties_references_that_may_be_empty() {
        try (SqlORM orm = open(Domain.LIBRARY, c -> {})) {
            EntityManager em = orm.em().fork();
            Publisher orbit = new Publisher("Orbit");
            Book winter = new Book("Winter", new Author("Jon"));
            winter.setPublisher(Ref.of(orbit));
            winter.getTags().add(new BookTag("cold"));
            em.persist(winter).flush();
            EntityManager other = orm.em().fork();
            other.remove(other.getReference(Publisher.class, Objects.requireNonNull(orbit.getId())))
                    .flush();
            other.clear();

            assertThat(other.findAll(Book.class).get(0).getPublisher()).isNull();
            other.remove(other.findAll(BookTag.class).get(0)).flush();
            assertThat(orm.em()
                            .fork()
                            .findAll(Book.class, o -> o.populate("tags"))
                            .get(0)
                            .getTags())
                    .isEmpty();
        }
    }

    /** Every name of it means something to some database. */
    @Entity
    public static class Select {

        @PrimaryKey
        @Nullable
        Long order;

        String group = "group";
        int rank = 1;
        boolean desc = true;

        @Unique
        String key = "key";

        @Index
        @Nullable
        Instant timestamp;

        @ManyToOne
        @Nullable
        Select table;

        @ManyToMany
        final EntityCollection<Select> values = EntityCollection.of(this);
    }

    @Test
    void words_of_sql_are_names_like_any_other() {
        try (SqlORM orm = open(List.of(Select.class), c -> {})) {
            Select first = new Select();
            Select second = new Select();
            second.key = "other";
            second.table = first;
            second.values.add(first);
            orm.em().fork().persist(second).flush();
            EntityManager em = orm.em().fork();
            Select found = em.findOneOrFail(
                    Select.class,
                    where("table.group").eq("group").and(where("values.rank").eq(1)),
                    o -> o.populate("table", "values").orderBy("desc", "table.key desc", "timestamp"));
            assertThat(found.key).isEqualTo("other");
            assertThat(found.values).containsExactly(Objects.requireNonNull(found.table));
            found.rank = 2;
            found.values.clear();
            em.flush();

            assertThat(orm.em().fork().count(Select.class, where("rank").eq(2))).isEqualTo(1);
        }
    }

    /** Its tables and columns have names that differ where names of some databases have ended. */
    @Entity
    public static class ThingWithANameThatIsAlmostAsLongAsNamesCanBe {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToMany
        final EntityCollection<ThingWithANameThatIsAlmostAsLongAsNamesCanBe> othersThatAreNearAndSeen =
                EntityCollection.of(this);

        @ManyToMany
        final EntityCollection<ThingWithANameThatIsAlmostAsLongAsNamesCanBe> othersThatAreNearAndUnseen =
                EntityCollection.of(this);

        String propertyWithANameThatGoesOnAndOnUntilItIsLongerThanNamesCanBeOne = "1";
        String propertyWithANameThatGoesOnAndOnUntilItIsLongerThanNamesCanBeTwo = "2";
    }

    @Test
    void names_that_are_longer_than_the_database_takes_are_kept_apart_or_refused() {
        AtomicReference<@Nullable SqlORM> opened = new AtomicReference<>();
        Throwable refused = catchThrowable(
                () -> opened.set(open(List.of(ThingWithANameThatIsAlmostAsLongAsNamesCanBe.class), c -> {})));
        SqlORM orm = opened.get();
        if (orm == null) {
            assertThat(refused).isInstanceOf(MikroOrmException.class);
            return;
        }
        try (orm) {
            ThingWithANameThatIsAlmostAsLongAsNamesCanBe one = new ThingWithANameThatIsAlmostAsLongAsNamesCanBe();
            one.othersThatAreNearAndSeen.add(one);
            orm.em().fork().persist(one).flush();
            ThingWithANameThatIsAlmostAsLongAsNamesCanBe found = orm.em()
                    .fork()
                    .findAll(
                            ThingWithANameThatIsAlmostAsLongAsNamesCanBe.class,
                            o -> o.populate("othersThatAreNearAndSeen", "othersThatAreNearAndUnseen"))
                    .get(0);
            assertThat(found.othersThatAreNearAndSeen).containsExactly(found);
            assertThat(found.othersThatAreNearAndUnseen).isEmpty();
            assertThat(found.propertyWithANameThatGoesOnAndOnUntilItIsLongerThanNamesCanBeTwo)
                    .isEqualTo("2");
        }
    }
}
