// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.City;
import io.mikroorm.tck.domain.Country;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/** The cases of the pages. */
final class RosettaCases {

    /** A small model. */
    static final List<Class<?>> SMALL = List.of(Country.class, City.class);

    /** The model of the cases. */
    static final List<Class<?>> MODEL =
            Stream.concat(Domain.LIBRARY.stream(), SMALL.stream()).toList();

    static final List<RosettaCase> ALL = Stream.of(
                    conditions(),
                    paths(),
                    options(),
                    cursors(),
                    records(),
                    BuiltRosettaCases.all(),
                    inserts(),
                    changes(),
                    upserts())
            .flatMap(List::stream)
            .toList();

    private RosettaCases() {}

    private static void nothing(EntityManager em) {}

    static void twoBooks(EntityManager em) {
        Author jon = new Author("Jon");
        Book winter = new Book("Winter", jon);
        winter.getTags().add(new BookTag("cold"));
        em.persist(winter).persist(new Book("Wall", jon));
    }

    private static Book book(EntityManager em, String title) {
        return em.findOneOrFail(Book.class, where("title").eq(title), o -> o.populate("tags", "author"));
    }

    private static List<RosettaCase> conditions() {
        return List.of(
                asked(
                        "find-by-key",
                        "em.findOne(Book.class, 1)",
                        RosettaCases::nothing,
                        em -> em.findOne(Book.class, 1)),
                find("equal", "where(\"title\").eq(\"Winter\")", where("title").eq("Winter")),
                find(
                        "not-equal-or-null",
                        "where(\"isbn\").ne(\"1\")",
                        where("isbn").ne("1")),
                find(
                        "between",
                        "where(\"price\").gte(5).and(where(\"price\").lt(10))",
                        where("price").gte(5).and(where("price").lt(10))),
                find(
                        "in-list",
                        "where(\"title\").in(\"Winter\", \"Wall\")",
                        where("title").in("Winter", "Wall")),
                find("like", "where(\"title\").like(\"W%\")", where("title").like("W%")),
                find("ilike", "where(\"title\").ilike(\"w%\")", where("title").ilike("w%")),
                find("regexp", "where(\"title\").regexp(\"^W\")", where("title").regexp("^W")),
                find(
                        "regexp-ignoring-case",
                        "where(\"title\").regexp(Pattern.compile(\"^w\", Pattern.CASE_INSENSITIVE))",
                        where("title").regexp(Pattern.compile("^w", Pattern.CASE_INSENSITIVE))),
                find(
                        "regexp-of-lines",
                        "where(\"title\").regexp(Pattern.compile(\"^W\", Pattern.MULTILINE | Pattern.DOTALL))",
                        where("title").regexp(Pattern.compile("^W", Pattern.MULTILINE | Pattern.DOTALL))),
                find(
                        "contains",
                        "where(\"title\").contains(\"in\")",
                        where("title").contains("in")),
                find("null", "where(\"isbn\").isNull()", where("isbn").isNull()),
                find(
                        "or",
                        "where(\"isbn\").isNull().or(where(\"genre\").isNull())",
                        where("isbn").isNull().or(where("genre").isNull())));
    }

    private static List<RosettaCase> paths() {
        return List.of(
                find(
                        "path-to-one",
                        "where(\"author.name\").eq(\"Jon\")",
                        where("author.name").eq("Jon")),
                find(
                        "path-to-many",
                        "where(\"tags.name\").eq(\"cold\")",
                        where("tags.name").eq("cold")),
                find(
                        "union-all",
                        "Condition.unionAll(where(\"author.name\").eq(\"Jon\"), where(\"tags.name\").eq(\"cold\"))",
                        Condition.unionAll(
                                where("author.name").eq("Jon"),
                                where("tags.name").eq("cold"))),
                find("size", "where(\"tags\").size(2)", where("tags").size(2)),
                find(
                        "size-compared",
                        "where(\"author.books\").size().lt(3)",
                        where("author.books").size().lt(3)),
                find("not-any", "where(\"tags\").notExists()", where("tags").notExists()),
                asked(
                        "count",
                        "em.count(Book.class, where(\"author.name\").eq(\"Jon\"))",
                        RosettaCases::nothing,
                        em -> em.count(Book.class, where("author.name").eq("Jon"))));
    }

    private static List<RosettaCase> options() {
        Condition<Object> all = Condition.all();
        return List.of(
                find("page-limit", "o.orderBy(\"title\").limit(5)", all, o -> o.orderBy("title")
                        .limit(5)),
                find("page-offset", "o.orderBy(\"title\").offset(5)", all, o -> o.orderBy("title")
                        .offset(5)),
                find("page-limit-and-offset", "o.orderBy(\"title\").limit(5).offset(5)", all, o -> o.orderBy("title")
                        .limit(5)
                        .offset(5)),
                find("order-nulls-last", "o.orderBy(\"isbn nulls last\")", all, o -> o.orderBy("isbn nulls last")),
                find("order-by-relation", "o.orderBy(\"author.name desc\")", all, o -> o.orderBy("author.name desc")),
                find("populate-to-one", "o.populate(\"author\")", all, o -> o.populate("author")),
                find("fields", "o.fields(\"title\", \"author.name\")", all, o -> o.fields("title", "author.name")),
                find("exclude", "o.exclude(\"isbn\", \"price\")", all, o -> o.exclude("isbn", "price")),
                asked(
                        "fields-to-many",
                        "o.fields(\"title\", \"tags.name\")",
                        RosettaCases::twoBooks,
                        em -> em.find(Book.class, where("title").eq("Winter"), o -> o.fields("title", "tags.name"))),
                asked(
                        "populate-to-many",
                        "o.populate(\"tags\")",
                        RosettaCases::twoBooks,
                        em -> em.find(Book.class, where("title").eq("Winter"), o -> o.populate("tags"))),
                asked(
                        "lock",
                        "o.lock(LockMode.PESSIMISTIC_WRITE)",
                        RosettaCases::nothing,
                        em -> em.transactional(tx -> tx.find(
                                Book.class, where("title").eq("Winter"), o -> o.lock(LockMode.PESSIMISTIC_WRITE)))));
    }

    private record AuthorName(String name) {}

    private record BookRow(
            String title, AuthorName author, @Nullable Long publisher) {}

    private static List<RosettaCase> records() {
        return List.of(
                asked(
                        "records",
                        "em.findInto(BookRow.class, Book.class); record BookRow(String title, AuthorName author, Long"
                                + " publisher)",
                        RosettaCases::nothing,
                        em -> em.findInto(BookRow.class, Book.class)),
                asked(
                        "records-page",
                        "em.findInto(AuthorName.class, Author.class, …, o -> o.orderBy(\"born\").limit(5))",
                        RosettaCases::nothing,
                        em -> em.findInto(
                                AuthorName.class, Author.class, where("name").gt("J"), o -> o.orderBy("born")
                                        .limit(5))));
    }

    private static List<RosettaCase> inserts() {
        return List.of(
                flushed("insert-one", "em.persist(orbit).flush()", em -> em.persist(new Publisher("Orbit"))),
                flushed("insert-many", "em.persist(one).persist(two).flush()", em -> em.persist(new BookTag("one"))
                        .persist(new BookTag("two"))),
                flushed("link", "book.getTags().add(tag); em.flush()", em -> book(em, "Wall")
                        .getTags()
                        .add(em.findAll(BookTag.class).get(0))));
    }

    private static List<RosettaCase> changes() {
        return List.of(
                flushed("update-one", "book.setTitle(\"Summer\"); em.flush()", em -> book(em, "Winter")
                        .setTitle("Summer")),
                flushed(
                        "update-many",
                        "books.forEach(b -> b.setTitle(b.getTitle() + \"!\")); em.flush()",
                        em -> em.findAll(Book.class).forEach(b -> b.setTitle(b.getTitle() + "!"))),
                flushed("update-versioned", "author.setName(\"Jon S.\"); em.flush()", em -> em.findAll(Author.class)
                        .get(0)
                        .setName("Jon S.")),
                flushed("delete-many", "em.removeAll(books).flush()", em -> em.removeAll(em.findAll(Book.class))),
                flushed("unlink", "book.getTags().clear(); em.flush()", em -> book(em, "Winter")
                        .getTags()
                        .clear()));
    }

    private static Author seventh() {
        Author jon = new Author("Jon", "jon@wall.st");
        jon.setId(7L);
        return jon;
    }

    private static List<RosettaCase> upserts() {
        return List.of(
                asked(
                        "upsert-one",
                        "em.upsert(new Author(\"Jon\", \"jon@wall.st\"))",
                        RosettaCases::nothing,
                        em -> em.upsert(new Author("Jon", "jon@wall.st"))),
                asked(
                        "upsert-by-key",
                        "em.upsertAll(List.of(new Country(\"NO\", \"Norway\"), new Country(\"SE\", \"Sweden\")))",
                        RosettaCases::nothing,
                        em -> em.upsertAll(List.of(new Country("NO", "Norway"), new Country("SE", "Sweden")))),
                asked(
                        "upsert-values",
                        "em.upsert(Author.class, Map.of(\"email\", \"jon@wall.st\", \"name\", \"Jon\"))",
                        RosettaCases::nothing,
                        em -> em.upsert(Author.class, Map.of("email", "jon@wall.st", "name", "Jon"))),
                asked(
                        "upsert-merge",
                        "jon.setId(7); em.upsert(jon, o -> o.onConflict(\"email\").merge(\"name\"))",
                        RosettaCases::nothing,
                        em -> em.upsert(seventh(), o -> o.onConflict("email").merge("name"))),
                asked(
                        "upsert-ignore",
                        "em.upsert(new Author(\"Jon\", \"jon@wall.st\"), o -> o.ignore())",
                        RosettaCases::nothing,
                        em -> em.upsert(new Author("Jon", "jon@wall.st"), o -> o.ignore())));
    }

    private static List<RosettaCase> cursors() {
        return List.of(
                page("cursor-after", "c.first(5).after(cursor).orderBy(\"title\")", false, "title"),
                page("cursor-before", "c.last(5).before(cursor).orderBy(\"title\")", true, "title"),
                page(
                        "cursor-mixed",
                        "c.first(5).after(cursor).orderBy(\"author.name desc\", \"price\", \"isbn nulls last\")",
                        false,
                        "author.name desc",
                        "price",
                        "isbn nulls last"));
    }

    private static RosettaCase page(String name, String says, boolean back, String... orders) {
        AtomicReference<@Nullable String> cursor = new AtomicReference<>();
        return new RosettaCase(
                name,
                "em.findByCursor(Book.class, c -> " + says + ")",
                RosettaCases::twoBooks,
                em -> cursor.set(em.fork()
                        .findByCursor(Book.class, c -> c.first(1).orderBy(orders))
                        .endCursor()),
                em -> em.findByCursor(Book.class, c -> {
                    c.orderBy(orders);
                    if (back) {
                        c.last(5).before(cursor.get());
                    } else {
                        c.first(5).after(cursor.get());
                    }
                }));
    }

    private static RosettaCase find(String name, String says, Condition<Object> condition) {
        return find(name, says, condition, o -> {});
    }

    private static RosettaCase find(
            String name, String says, Condition<Object> condition, Consumer<FindOptions<?>> options) {
        return asked(name, says, RosettaCases::nothing, em -> em.find(Book.class, condition, options));
    }

    static RosettaCase asked(String name, String says, Consumer<EntityManager> given, Consumer<EntityManager> work) {
        return new RosettaCase(name, says, given, RosettaCases::nothing, work);
    }

    private static RosettaCase flushed(String name, String says, Consumer<EntityManager> change) {
        return new RosettaCase(name, says, RosettaCases::twoBooks, change, EntityManager::flush);
    }
}
