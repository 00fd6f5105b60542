// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.cursor.CursorPage;
import io.mikroorm.cursor.CursorTextTest;
import io.mikroorm.cursor.PageOrder;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.hydration.Kin;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.Order;
import io.mikroorm.query.PageOptions;
import io.mikroorm.query.Where;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about queries, word for word. {@code -Dgolden=update} writes the file anew. */
class QueryErrorsTest {

    private static final Path SENTENCES = Path.of("src/main/java/io/mikroorm/query");

    private static final Path GOLDEN = Path.of("src/test/resources/golden/query-errors.txt");
    private static final Path RECORDS = Path.of("src/test/resources/golden/projection-errors.txt");
    private static final Path DOCS = Path.of("../docs/errors/queries.md");
    private static final Pattern CODE = Pattern.compile("MO-(\\d{4})");

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(100, false));
    private static final KeySource KEYS = value -> value instanceof Library.Author author ? author.id : value;

    private final Map<String, ThrowingCallable> cases = new LinkedHashMap<>();

    private void given(String title, ThrowingCallable call) {
        cases.put(title, call);
    }

    private void author(String title, Condition<Object> condition) {
        given(title, () -> RESOLVER.count(Library.AUTHOR, condition.criterion(), KEYS));
    }

    private void map(String title, Map<String, ?> condition) {
        given(title, () -> RESOLVER.count(Library.AUTHOR, Where.of(condition).criterion(), KEYS));
    }

    private void populate(String title, String path) {
        given(title, () -> RESOLVER.populate(Library.AUTHOR, List.of(path), null));
    }

    private void order(String title, String order) {
        given(title, () -> RESOLVER.find(Library.AUTHOR, Criterion.all(), new FindOptions<>().orderBy(order), KEYS));
    }

    private void collect() {
        paths();
        maps();
        values();
        kinds();
        populateAndOrder();
        streams();
        hierarchies();
        plainLists();
        virtuals();
        someRows();
        documents();
        pages();
    }

    /** Has words. */
    @Entity
    static class Sign {
        @PrimaryKey
        long id;

        @Index(type = IndexType.FULLTEXT)
        String text = "";
    }

    /** Leads somewhere by a key in a document. */
    @Embeddable
    record Pin(@ManyToOne Board board) {}

    /** Has one such, and many. */
    @Entity
    static class Chart {
        @PrimaryKey
        long id;

        @Embedded(object = true)
        Pin main;

        List<Pin> pins = List.of();
    }

    private void documents() {
        MetadataStorage model = Kin.discover(Chart.class, Board.class, Card.class);
        QueryResolver resolver = new QueryResolver(model, LoadStrategy.BALANCED, new ListForm(100, false));
        FindOptions<?> options = new FindOptions<>().populate("main.board");
        given(
                "a stream with a relation in an object",
                () -> resolver.stream(model.get(Chart.class), Criterion.all(), options, KEYS));
        given(
                "a condition behind a relation in elements",
                () -> resolver.count(
                        model.get(Chart.class),
                        where("pins.board.open").some(where("open").eq(true)).criterion(),
                        KEYS));
    }

    /** Has no key. */
    @Entity
    @Virtual("select 1 as one")
    static class Sum {
        int one;
    }

    private static PageOrder sorted(String... orders) {
        List<Order<?>> written = new ArrayList<>();
        for (String order : orders) {
            written.add(Order.parse(order));
        }
        return new PageOrder(Library.AUTHOR, RESOLVER.sortKeys(Library.AUTHOR, written), false);
    }

    private void pages() {
        given("a cursor that was changed", () -> sorted("name").beyond("AAAA", false));
        String other = CursorTextTest.cursor(sorted("name desc"), "x", 1L);
        given("a cursor of another order", () -> sorted("name").beyond(other, true));
        given("pages by a collection", () -> sorted("books.title"));
        given("pages by an embeddable", () -> sorted("address"));
        EntityMetadata sum = Kin.discover(Sum.class).get(Sum.class);
        given("pages without keys", () -> RESOLVER.sortKeys(sum, List.of()));
        given("a page of nothing", () -> new PageOptions<>().first(0));
        given(
                "a page from both ends",
                () -> new PageOptions<>().first(1).last(1).find());
        given(
                "a page with a limit",
                () -> new PageOptions<>().find(o -> o.limit(1)).find());
        given(
                "a page in another collation",
                () -> new PageOptions<>().find(o -> o.collation("de")).find());
        given("the cursor of a stranger", () -> new CursorPage<>(List.of(), List.of(), false, false, null)
                .cursorFor(1));
    }

    /** Has a list of plain values. */
    @Entity
    static class Labelled {
        @PrimaryKey
        long id;

        List<String> labels = List.of();
    }

    /** Has only some of its cards, by one of two relations. */
    @Entity
    static class Board {
        @PrimaryKey
        long id;

        @OneToMany(mappedBy = "board", where = "open = true")
        final EntityCollection<Card> open = EntityCollection.of(this);
    }

    /** On a board. */
    @Entity
    static class Card {
        @PrimaryKey
        long id;

        boolean open;

        @ManyToOne
        Board board;
    }

    private void someRows() {
        MetadataStorage model = Kin.discover(Board.class, Card.class);
        QueryResolver resolver = new QueryResolver(model, LoadStrategy.BALANCED, new ListForm(100, false));
        FindOptions<?> options = new FindOptions<>().populate("open");
        given(
                "a stream with a collection of some rows",
                () -> resolver.stream(model.get(Board.class), Criterion.all(), options, KEYS));
    }

    /** Has the rows of a query. */
    @Entity
    @Virtual("select name from author")
    static class Shown {
        String name = "";
    }

    private void virtuals() {
        MetadataStorage model = Kin.discover(Shown.class);
        QueryResolver resolver = new QueryResolver(model, LoadStrategy.BALANCED, new ListForm(100, false));
        given(
                "a union of rows without keys",
                () -> resolver.count(
                        model.get(Shown.class),
                        Condition.unionAll(where("name").eq("x")).criterion(),
                        KEYS));
    }

    private void plainLists() {
        MetadataStorage model = Kin.discover(Labelled.class);
        QueryResolver resolver = new QueryResolver(model, LoadStrategy.BALANCED, new ListForm(100, false));
        given(
                "a property of an element that has none",
                () -> resolver.count(
                        model.get(Labelled.class),
                        where("labels").some(where("name").eq("x")).criterion(),
                        KEYS));
        author("an element where there is no list", Where.element().eq("x"));
    }

    private void hierarchies() {
        MetadataStorage kin = Kin.model();
        QueryResolver resolver = new QueryResolver(kin, LoadStrategy.BALANCED, new ListForm(100, false));
        given(
                "a name that classes below have with different columns",
                () -> resolver.count(
                        kin.get(Kin.Shape.class), where("colour").eq(1).criterion(), KEYS));
    }

    private void paths() {
        given("an empty path", () -> where(""));
        given("two dots", () -> where("author..name"));
        author("a property that is almost there", where("nmae").eq("J"));
        author("a property that is not there", where("salary").eq(1));
        author(
                "a property of an embeddable that is not there",
                where("address.town").eq("x"));
        author(
                "a property behind a collection that is not there",
                where("books.titel").eq("x"));
        author("a property that is not stored", where("books.tags.draft").eq("x"));
        author("a name full of tricks", where("name\"; drop table author\n--\0").eq(1));
        author("a name without end", where("x".repeat(1_000_000)).eq(1));
        author("a path behind a plain value", where("name.first").eq("J"));
        author(
                "a condition behind a plain value",
                where("name").some(where("first").eq("J")));
        String deep = "sequel.".repeat(70) + "title";
        given(
                "a path without end",
                () -> RESOLVER.count(Library.BOOK, where(deep).eq("x").criterion(), KEYS));
    }

    private void maps() {
        map("an unknown operator on a property", of("age", of("$greater", 18)));
        map("an unknown operator between conditions", of("$nor", List.of()));
        map("a list operator with a single value", of("age", of("$in", 18)));
        map("a value operator with a map", of("age", of("$gt", of("$gt", 1))));
        map("a list of lists", of("age", List.of(List.of(1))));
        map("a logical operator without a list", of("$or", of("age", 1)));
        map("a logical operator with a list of values", of("$or", List.of(1)));
        map("a pattern that is no text", of("name", of("$like", 5)));
        map("a truth that is none", of("name", of("$exists", "yes")));
        map("an empty map of operators", of("age", of()));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, ?> numbered = (Map) of(1, 2);
        map("a key that is no text", numbered);
        Map<String, ?> deep = of("age", 1);
        for (int i = 0; i < 70; i++) {
            deep = of("$not", deep);
        }
        map("a condition without end", deep);
        Map<String, ?> wide = of("age", 1);
        for (int i = 0; i < 40; i++) {
            wide = of("$and", List.of(wide, wide));
        }
        map("a condition that unfolds without end", wide);
    }

    private void values() {
        author("a text for a number", where("age").eq("eighteen"));
        author("a number that does not fit", where("age").eq(1L << 40));
        author("a fraction for a whole number", where("age").in(1, 1.5));
        author("an unknown constant", where("mood").eq("SINGING"));
        author("a text that is no date", where("born").eq("yesterday"));
        author("a class that is no value", where("name").eq(new Object()));
        author("an entity of another class", where("publisher").eq(new Library.Author()));
        given(
                "an entity without a key",
                () -> RESOLVER.count(
                        Library.BOOK, where("author").eq(new Library.Author()).criterion(), KEYS));
        author("a key of another type", where("publisher").eq(5));
        map("greater than null", of("age", Collections.singletonMap("$gt", null)));
    }

    private void kinds() {
        author("greater than a boolean", where("active").gt(true));
        author("a pattern for a number", where("age").like("1%"));
        author("a pattern for a constant", where("mood").like("W%"));
        author("greater than a relation", where("publisher").gt(1));
        author("a pattern for a relation", where("publisher").like("x"));
        author("a pattern for a collection", where("books").like("x"));
        author("not equal to a member", where("books").ne(1));
        author("not in some members", where("books").notIn(1, 2));
        author("the size of a value", where("name").size(3));
        author("the size of a relation to one", where("publisher").size().gt(1));
        author("a key of what is no document", where("publisher").hasKey("name"));
        given("an expression with a flag", () -> where("name").regexp(Pattern.compile("a", Pattern.COMMENTS)));
        author("words of a text that is in no index of words", where("name").fullText("winter"));
        MetadataStorage signs = Kin.discover(Sign.class);
        QueryResolver ofSigns = new QueryResolver(signs, LoadStrategy.BALANCED, new ListForm(100, false));
        String words = IntStream.range(0, 65).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Criterion tooMany = where("text").fullText(words).criterion();
        given("too many words", () -> ofSigns.count(signs.get(Sign.class), tooMany, KEYS));
        map("a size that is no number", of("books", of("$size", "3")));
        map("a size compared by another operator", of("books", of("$size", of("$in", 3))));
        map("an expression that is no text", of("name", of("$re", 5)));
        map("an expression with flags that are none", of("name", of("$re", of("pattern", "a", "flags", "gi"))));
        map("keys that are no list", of("address", of("$hasKeys", "city")));
        author(
                "a union about a part",
                where("address").some(Condition.unionAll(where("city").eq("x"))));
        author("equal to an embeddable", where("address").eq("x"));
        author("equal to a content", where("profile.portrait").eq(new byte[1]));
    }

    private void parts() {
        part("choosing what is not there", new FindOptions<>().fields("nam"));
        part("choosing behind a value", new FindOptions<>().fields("name.first"));
        part("choosing all in the middle", new FindOptions<>().fields("*.name"));
        given("choosing and excluding", () -> new FindOptions<>().fields("name").exclude("age"));
        part("excluding the key", new FindOptions<>().exclude("id"));
        part("excluding a part of an embeddable", new FindOptions<>().exclude("address.city"));
        part("excluding behind what is not loaded", new FindOptions<>().exclude("books.title"));
        part(
                "excluding what is populated",
                new FindOptions<>().populate("books").exclude("books"));
        part("excluding all", new FindOptions<>().exclude("*"));
    }

    private void part(String title, FindOptions<?> options) {
        given(title, () -> RESOLVER.populate(Library.AUTHOR, options));
    }

    private void populateAndOrder() {
        populate("populating a value", "name");
        populate("populating an embeddable", "address");
        populate("populating a relation that is not there", "boks");
        populate("populating behind a value", "name.books");
        parts();
        order("an order by a collection", "books");
        order("an order through two collections", "books.tags.label");
        order("an order by an embeddable", "address");
        order("an order by a content", "profile.portrait");
        order("an order by something that is not there", "nam desc");
        order("an order in other words", "name downwards");
        given("a negative limit", () -> new FindOptions<>().limit(-1));
        given("an index that is none", () -> new FindOptions<>().using("author_name_index", "a) where (1=1"));
        given("a negative offset", () -> new FindOptions<>().offset(-5));
        given("a collation that is none", () -> new FindOptions<>().collation("en\" desc --"));
        given("no condition", () -> Criterion.of(null, "Author"));
        given("a fragment without its value", () -> QueryFragment.sql("select a from b where c = ?"));
        given("a fragment that is empty", () -> QueryFragment.sql(" "));
        given(
                "a fragment with a list of nothing",
                () -> QueryFragment.sql("select a from b where c in (?)", List.of()));
        author(
                "a condition of the store on an embeddable",
                where("address").some(new Condition<>(new Criterion.OfStore() {})));
        given("no time at all", () -> new FindOptions<>().timeout(Duration.ZERO));
        key("a key by a collation", new FindOptions<>().collation("en-x-icu"));
        key("a key in an order", new FindOptions<>().orderBy("name"));
        key("no entity with a key", new FindOptions<>().limit(0));
        key("the second entity with a key", new FindOptions<>().offset(1));
        key("a key by an index", new FindOptions<>().using("author_name_index"));
    }

    private void key(String title, FindOptions<?> options) {
        given(title, () -> RESOLVER.checkOfKey(Library.AUTHOR, options));
    }

    private void stream(String title, FindOptions<?> options) {
        given(title, () -> RESOLVER.stream(Library.AUTHOR, Criterion.all(), options, KEYS));
    }

    private void streams() {
        stream("a stream with a lock", new FindOptions<>().lock(LockMode.PESSIMISTIC_WRITE));
        stream("a stream that looks at versions", new FindOptions<>().lockVersion(1));
        stream("a stream with another strategy", new FindOptions<>().strategy(LoadStrategy.BALANCED));
    }

    private String messages() {
        collect();
        StringBuilder text = new StringBuilder();
        cases.forEach((title, call) -> text.append("# ")
                .append(title)
                .append('\n')
                .append(catchThrowableOfType(ValidationException.class, call).getMessage())
                .append("\n\n"));
        return text.toString();
    }

    private static Set<String> codes(String text, Pattern pattern) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    @Test
    void every_message_is_as_reviewed() throws IOException {
        String messages = messages();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_code_is_shown_once_and_has_its_heading_in_the_docs() throws IOException {
        Set<String> golden = codes(Files.readString(GOLDEN), CODE);
        Set<String> docs = codes(Files.readString(DOCS), Pattern.compile("(?m)^## MO-(\\d{4})"));
        assertThat(docs).isEqualTo(golden);
        String source = Files.readString(SENTENCES.resolve("resolving/QueryErrors.java"))
                + Files.readString(SENTENCES.resolve("resolving/FieldErrors.java"))
                + Files.readString(SENTENCES.resolve("resolving/DocumentRelationErrors.java"))
                + Files.readString(SENTENCES.resolve("resolving/FullTextErrors.java"))
                + Files.readString(SENTENCES.resolve("WrittenErrors.java"))
                + Files.readString(SENTENCES.resolve("../cursor/CursorErrors.java"))
                + Files.readString(SENTENCES.resolve("../fragment/FragmentErrors.java"));
        golden.addAll(codes(Files.readString(RECORDS), CODE));
        assertThat(golden).isEqualTo(codes(source, Pattern.compile("\\b(2\\d{3}|44[01]\\d),")));
    }
}
