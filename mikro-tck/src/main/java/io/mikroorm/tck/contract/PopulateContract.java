// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Chapter;
import io.mikroorm.tck.domain.Cover;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Profile;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Relations can be loaded along, in each strategy with the same result. */
public abstract class PopulateContract extends Contract {

    @BeforeEach
    void rows() {
        Publisher orbit = new Publisher("Orbit");
        Author jon = new Author("Jon");
        jon.setPublisher(Ref.of(orbit));
        Author arya = new Author("Arya");
        BookTag cold = new BookTag("cold");
        BookTag sharp = new BookTag("sharp");
        Book winter = new Book("Winter", jon);
        winter.getTags().addAll(List.of(sharp, cold));
        winter.getChapters().add(new Chapter(2, "Two", winter));
        winter.getChapters().add(new Chapter(1, "One", winter));
        winter.setPublisher(Ref.of(orbit));
        Book wall = new Book("Wall", jon);
        wall.getTags().add(cold);
        wall.setCover(new Cover("white"));
        given(winter, wall, arya, new Profile("Knows nothing", jon));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void to_one_relations_of_both_kinds(LoadStrategy strategy) {
        List<Book> books = em.findAll(
                Book.class,
                o -> o.populate("author", "publisher", "cover").orderBy("title").strategy(strategy));

        assertThat(books).allSatisfy(book -> {
            assertThat(em.isLoaded(book.getAuthor())).isTrue();
            assertThat(book.getAuthor().getName()).isEqualTo("Jon");
        });
        assertThat(some(books.get(0).getCover()).colour).isEqualTo("white");
        assertThat(books.get(0).getPublisher()).isNull();
        assertThat(some(books.get(1).getPublisher()).get().getName()).isEqualTo("Orbit");
        assertThat(books.get(1).getCover()).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void to_many_relations_of_both_kinds_and_sides(LoadStrategy strategy) {
        List<Author> authors = em.findAll(
                Author.class,
                o -> o.populate("books.tags.books").orderBy("name").strategy(strategy));

        assertThat(authors.get(0).getBooks()).isEmpty();
        assertThat(authors.get(1).getBooks()).extracting(Book::getTitle).containsExactly("Wall", "Winter");
        Book winter = authors.get(1).getBooks().toList().get(1);
        assertThat(winter.getAuthor()).isSameAs(authors.get(1));
        assertThat(winter.getTags()).extracting(BookTag::getName).containsExactly("cold", "sharp");
        assertThat(winter.getTags().toList().get(0).getBooks())
                .extracting(Book::getTitle)
                .containsExactly("Wall", "Winter");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void several_to_many_relations_of_one_entity(LoadStrategy strategy) {
        List<Book> books = em.findAll(
                Book.class, o -> o.populate("tags", "chapters").orderBy("title").strategy(strategy));

        assertThat(books.get(1).getTags()).extracting(BookTag::getName).containsExactly("cold", "sharp");
        assertThat(books.get(1).getChapters())
                .extracting(chapter -> chapter.number)
                .containsExactly(1, 2);
        assertThat(books.get(0).getTags()).hasSize(1);
        assertThat(books.get(0).getChapters()).isEmpty();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void both_sides_of_a_one_to_one(LoadStrategy strategy) {
        List<Author> authors = em.findAll(
                Author.class, o -> o.populate("profile").orderBy("name").strategy(strategy));

        assertThat(authors.get(0).getProfile()).isNull();
        Profile profile = some(authors.get(1).getProfile()).get();
        assertThat(profile.getText()).isEqualTo("Knows nothing");
        assertThat(profile.getAuthor()).isSameAs(authors.get(1));
        Profile found = fresh().findAll(
                        Profile.class, o -> o.populate("author.profile").strategy(strategy))
                .get(0);
        assertThat(some(found.getAuthor().getProfile()).get()).isSameAs(found);
    }

    @Test
    void the_inverse_side_of_a_one_to_one_knows_its_target_without_being_populated() {
        List<Author> authors = em.findAll(Author.class, o -> o.orderBy("name"));

        assertThat(authors.get(0).getProfile()).isNull();
        assertThat(some(authors.get(1).getProfile()).isLoaded()).isFalse();
        assertThat(some(authors.get(1).getProfile()).key()).isNotNull();
        assertThat(statements.selects()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void what_is_in_the_middle_of_a_path_is_loaded_too(LoadStrategy strategy) {
        Chapter chapter = em.find(Chapter.class, where("number").eq(1), o -> o.populate("book.author.publisher")
                        .strategy(strategy))
                .get(0);

        assertThat(some(chapter.book.getAuthor().getPublisher()).get().getName())
                .isEqualTo("Orbit");
        assertThat(chapter.book.getTitle()).isEqualTo("Winter");
    }

    @Test
    void balanced_takes_one_statement_and_one_more_for_each_to_many() {
        em.findAll(Book.class, o -> o.populate("author.publisher", "publisher", "cover"));
        assertThat(statements.selects()).isEqualTo(1);
        em.clear();
        statements.reset();
        em.findAll(Author.class, o -> o.populate("publisher", "books.tags"));
        assertThat(statements.selects()).isEqualTo(3);
    }

    @Test
    @Requires(Capabilities.Feature.JOINS)
    void joined_takes_one_statement() {
        em.findAll(Author.class, o -> o.populate("publisher", "books.tags").strategy(LoadStrategy.JOINED));

        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void select_in_takes_one_statement_for_each_relation() {
        em.findAll(Book.class, o -> o.populate("author", "tags").strategy(LoadStrategy.SELECT_IN));

        assertThat(statements.selects()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_many_to_many_behind_a_to_one_takes_one_statement_or_none(LoadStrategy strategy) {
        List<Chapter> chapters = em.findAll(
                Chapter.class, o -> o.populate("book.tags").orderBy("number").strategy(strategy));

        assertThat(chapters).hasSize(2).allSatisfy(chapter -> assertThat(chapter.book.getTags())
                .extracting(BookTag::getName)
                .containsExactly("cold", "sharp"));
        int expected =
                switch (strategy) {
                    case JOINED -> 1;
                    case BALANCED -> 2;
                    case SELECT_IN -> 3;
                };
        assertThat(statements.selects()).isEqualTo(expected);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void the_configured_strategy_holds_where_the_query_says_nothing() {
        try (MikroORM other = open(Domain.LIBRARY, c -> c.loadStrategy(LoadStrategy.SELECT_IN))) {
            EntityManager mine = other.em().fork();
            mine.persist(new Book("Winter", new Author("Jon"))).flush();
            mine.clear();
            statements.reset();
            mine.findAll(Book.class, o -> o.populate("author"));

            assertThat(statements.selects()).isEqualTo(2);
        }
    }

    @Test
    void managed_entities_can_be_populated_later() {
        List<Author> authors = em.findAll(Author.class, o -> o.orderBy("name"));
        statements.reset();
        em.populate(authors, "books.tags", "publisher");

        assertThat(authors.get(1).getBooks().toList().get(1).getTags()).hasSize(2);
        assertThat(some(authors.get(1).getPublisher()).isLoaded()).isTrue();
        assertThat(statements.selects()).isEqualTo(3);
        statements.reset();
        em.populate(authors, "books.tags", "publisher");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_many_to_many_of_managed_entities_can_be_populated_later() {
        List<Book> books = em.findAll(Book.class, o -> o.orderBy("title"));
        statements.reset();
        em.populate(books, "tags");

        assertThat(books).extracting(book -> book.getTags().size()).containsExactly(1, 2);
        assertThat(statements.selects()).isEqualTo(selectsOfManyToMany());
    }

    @Test
    void a_many_to_many_of_which_some_is_loaded_is_loaded_for_the_others() {
        Book wall = em.findOneOrFail(Book.class, where("title").eq("Wall"), o -> o.populate("tags"));
        List<BookTag> before = wall.getTags().toList();
        em.findOneOrFail(Book.class, where("title").eq("Winter"));
        List<Book> books =
                em.findAll(Book.class, o -> o.populate("tags").orderBy("title").strategy(LoadStrategy.SELECT_IN));

        assertThat(books.get(0)).isSameAs(wall);
        assertThat(wall.getTags().toList()).isEqualTo(before);
        assertThat(books.get(1).getTags()).hasSize(2).contains(before.get(0));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_was_changed_in_a_collection_before_it_is_populated_stays_changed() {
        Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"));
        BookTag cold = em.findOneOrFail(BookTag.class, where("name").eq("cold"));
        BookTag old = new BookTag("old");
        winter.getTags().remove(cold);
        winter.getTags().add(old);
        em.findAll(Book.class, o -> o.populate("tags").strategy(LoadStrategy.SELECT_IN));

        assertThat(winter.getTags()).extracting(BookTag::getName).containsExactly("sharp", "old");
        em.flush();
        assertThat(fresh().findOneOrFail(Book.class, some(winter.getId()), o -> o.populate("tags"))
                        .getTags())
                .extracting(BookTag::getName)
                .containsExactly("old", "sharp");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_query_that_refreshes_reads_the_members_again(LoadStrategy strategy) {
        List<Book> books =
                em.findAll(Book.class, o -> o.populate("tags").orderBy("title").strategy(strategy));
        EntityManager other = fresh();
        Book wall = other.findOneOrFail(Book.class, where("title").eq("Wall"), o -> o.populate("tags"));
        wall.getTags().add(new BookTag("high"));
        other.flush();
        em.findAll(Book.class, o -> o.populate("tags").strategy(strategy));
        assertThat(books.get(0).getTags()).hasSize(1);
        em.findAll(Book.class, o -> o.populate("tags").strategy(strategy).refresh());

        assertThat(books.get(0).getTags()).extracting(BookTag::getName).containsExactly("cold", "high");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_query_that_refreshes_drops_links_that_are_pending_from_both_sides(LoadStrategy strategy) {
        Book winter = em.findOneOrFail(Book.class, where("title").eq("Winter"), o -> o.populate("tags"));
        BookTag old = winter.getTags().iterator().next();
        BookTag dull = new BookTag("dull");
        em.persist(dull);
        em.flush();
        winter.getTags().remove(old);
        winter.getTags().add(dull);
        em.findAll(Book.class, o -> o.populate("tags").strategy(strategy).refresh());

        assertThat(winter.getTags()).extracting(BookTag::getName).containsExactly("cold", "sharp");
        assertThat(dull.getBooks()).isEmpty();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(old.getBooks().load()).contains(winter);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void links_that_were_set_on_the_other_side_are_dropped_as_well(LoadStrategy strategy) {
        BookTag cold = em.findOneOrFail(BookTag.class, where("name").eq("cold"), o -> o.populate("books"));
        BookTag sharp = em.findOneOrFail(BookTag.class, where("name").eq("sharp"));
        Book wall = em.findOneOrFail(Book.class, where("title").eq("Wall"));
        cold.getBooks().remove(wall);
        sharp.getBooks().add(wall);
        em.findAll(Book.class, o -> o.populate("tags").strategy(strategy).refresh());

        assertThat(wall.getTags()).containsExactly(cold);
        assertThat(cold.getBooks()).hasSize(2).contains(wall);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(sharp.getBooks().load()).extracting(Book::getTitle).containsExactly("Winter");
    }

    @Test
    void entities_of_before_are_populated_by_a_later_query() {
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"));
        assertThat(jon.getBooks().isLoaded()).isFalse();
        em.findAll(Author.class, o -> o.populate("books"));

        assertThat(jon.getBooks()).hasSize(2);
    }

    @Test
    void changes_of_a_loaded_collection_survive_a_query_that_populates_it() {
        Author jon = em.findOneOrFail(Author.class, where("name").eq("Jon"), o -> o.populate("books"));
        Book spring = new Book("Spring", jon);
        jon.getBooks().add(spring);
        em.findAll(Author.class, o -> o.populate("books"));

        assertThat(jon.getBooks()).hasSize(3).contains(spring);
    }
}
