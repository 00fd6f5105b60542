// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
