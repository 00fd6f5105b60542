// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values by name may have those of other entities in them: these are made, changed or referred to. */
public abstract class NestedValuesContract extends Contract {

    /** On an empty store. */
    protected NestedValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Domain.ALL;
    }

    private static Map<String, Object> author(String name) {
        return Map.of("name", name, "email", name + "@wall.org", "publisher", Map.of("name", "of " + name));
    }

    private static Book book(EntityManager manager, String title) {
        return manager.findOneOrFail(
                Book.class, where("title").eq(title), o -> o.populate("author.publisher", "tags", "publisher"));
    }

    @Test
    void entities_without_a_key_are_new_however_deep() {
        em.create(
                Book.class,
                Map.of(
                        "title",
                        "Ice",
                        "author",
                        author("Jon"),
                        "publisher",
                        Map.of("name", "Orbit"),
                        "tags",
                        List.of(Map.of("name", "cold"), Map.of("name", "old"))));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();

        Book found = book(fresh(), "Ice");
        assertThat(found.getAuthor().getEmail()).isEqualTo("Jon@wall.org");
        assertThat(some(found.getAuthor().getPublisher()).get().getName()).isEqualTo("of Jon");
        assertThat(some(found.getPublisher()).get().getName()).isEqualTo("Orbit");
        assertThat(found.getTags()).extracting(BookTag::getName).containsExactly("cold", "old");
    }

    @Test
    void a_key_alone_means_its_row() {
        given(new Author("Jon"), new Publisher("Orbit"));
        Long jon = some(fresh().findAll(Author.class).get(0).getId());
        Long orbit = some(fresh().findAll(Publisher.class).get(0).getId());
        statements.reset();
        em.create(Book.class, Map.of("title", "Ice", "author", Map.of("id", jon), "publisher", Map.of("id", orbit)));
        assertThat(statements.selects()).isZero();
        em.flush();

        Book found = book(fresh(), "Ice");
        assertThat(found.getAuthor().getName()).isEqualTo("Jon");
        assertThat(some(found.getPublisher()).get().getName()).isEqualTo("Orbit");
        assertThat(fresh().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_managed_entity_with_the_key_is_changed_and_related_to() {
        given(new Author("Jon"), new Author("Arya"), new Book("Ice", new Author("Bran")));
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
        Author arya = em.findOneOrFail(Author.class, where("name").eq("Arya"));
        Book ice = book(em, "Ice");
        em.assign(ice, Map.of("author", Map.of("id", some(jon.getId()), "name", "Jon Snow")));
        Book fire = em.create(
                Book.class, Map.of("title", "Fire", "author", Map.of("id", some(arya.getId()), "name", "Nobody")));
        assertThat(ice.getAuthor()).isSameAs(jon);
        assertThat(fire.getAuthor()).isSameAs(arya);
        em.flush();

        assertThat(book(fresh(), "Ice").getAuthor().getName()).isEqualTo("Jon Snow");
        assertThat(book(fresh(), "Fire").getAuthor().getName()).isEqualTo("Nobody");
        assertThat(fresh().count(Author.class)).isEqualTo(3);
    }

    @Test
    void values_without_a_key_take_the_place_of_the_one_that_was_there() {
        given(new Book("Ice", new Author("Jon")));
        Book ice = book(em, "Ice");
        Author before = ice.getAuthor();
        em.assign(ice, Map.of("author", author("Arya")));
        em.flush();
        assertThat(before.getName()).isEqualTo("Jon");
        assertThat(book(fresh(), "Ice").getAuthor().getName()).isEqualTo("Arya");
        assertThat(fresh().count(Author.class)).isEqualTo(2);
    }

    @Test
    void members_belong_to_their_owner_and_known_ones_are_changed() {
        Author jon = new Author("Jon");
        given(new Book("Ice", jon), new Book("Wall", jon));
        Author mine = em.findAll(Author.class, o -> o.populate("books")).get(0);
        Book ice = mine.getBooks().iterator().next();
        em.assign(
                mine,
                Map.of(
                        "books",
                        List.of(Map.of("id", some(ice.getId()), "title", "Ice again"), Map.of("title", "Fire"))));
        assertThat(mine.getBooks()).extracting(Book::getTitle).containsExactly("Ice again", "Fire");
        Author made = em.create(
                Author.class,
                Map.of("name", "Sam", "email", "s@wall.org", "books", List.of(Map.of("title", "Healing"))));
        assertThat(made.getBooks().iterator().next().getAuthor()).isSameAs(made);
        Book wall = em.findOneOrFail(Book.class, where("title").eq("Wall"));
        em.assign(wall, Map.of("author", made));
        em.flush();

        assertThat(book(fresh(), "Fire").getAuthor().getName()).isEqualTo("Jon");
        assertThat(book(fresh(), "Ice again").getAuthor().getName()).isEqualTo("Jon");
        assertThat(book(fresh(), "Healing").getAuthor().getName()).isEqualTo("Sam");
    }

    @Test
    void a_mistake_inside_changes_nothing_anywhere() {
        given(new Book("Ice", new Author("Jon")));
        Book ice = book(em, "Ice");
        Map<String, Object> known = Map.of("id", some(ice.getAuthor().getId()), "name", "Other");
        assertThatThrownBy(() ->
                        em.assign(ice, Map.of("author", known, "publisher", Map.of("name", "Orbit", "nmae", "x"))))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("Publisher")
                .hasMessageContaining("'nmae'");
        assertThatThrownBy(() -> em.create(Book.class, Map.of("title", "x", "author", known, "price", "no price")))
                .hasMessageContaining("Book.price");
        assertThat(ice.getAuthor().getName()).isEqualTo("Jon");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_has_no_end_is_refused() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("name", "x");
        endless.put("email", "x");
        endless.put("books", List.of(Map.of("title", "y", "author", endless)));
        assertThatThrownBy(() -> em.create(Author.class, endless))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2109");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_takes_keys_alone() {
        Map<String, Object> values = Map.of("title", "Ice", "isbn", "i", "author", author("Jon"));
        assertThatThrownBy(() -> em.upsert(Book.class, values)).isInstanceOf(ValidationException.class);
    }
}
