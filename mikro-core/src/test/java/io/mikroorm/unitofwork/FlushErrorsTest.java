// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.Propagation;
import io.mikroorm.TransactionOptions;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.members.Replaced;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.unitofwork.Shelf.Author;
import io.mikroorm.unitofwork.Shelf.Binder;
import io.mikroorm.unitofwork.Shelf.Book;
import io.mikroorm.unitofwork.Shelf.Category;
import io.mikroorm.unitofwork.Shelf.Chicken;
import io.mikroorm.unitofwork.Shelf.Country;
import io.mikroorm.unitofwork.Shelf.Egg;
import io.mikroorm.unitofwork.Shelf.Parcel;
import io.mikroorm.unitofwork.Shelf.Prize;
import io.mikroorm.unitofwork.Shelf.Review;
import io.mikroorm.unitofwork.Shelf.Size;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about flushes and transactions, word for word. {@code -Dgolden=update} writes the file anew. */
class FlushErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/flush-errors.txt");
    private static final Path DOCS = Path.of("../docs/errors/flush.md");
    private static final String SOURCES = "src/main/java/io/mikroorm/";

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Something that ends in an error. */
    private interface Mistake {
        void make(Desk desk);
    }

    private void given(String title, Mistake mistake) {
        Desk desk = new Desk();
        messages.put(
                title,
                catchThrowableOfType(MikroOrmException.class, () -> {
                            mistake.make(desk);
                            desk.flush();
                        })
                        .getMessage());
    }

    private void newEntities() {
        given("a new entity that nobody persists", d -> d.persist(new Review(new Book("Winter", new Author("Jon")))));
        given("an object of another entity manager", d -> {
            d.persist(new Author("Jon")).flush();
            d.persist(new Book("Winter", d.other().first(Author.class)));
            d.work.clear();
            d.persist(new Book("Winter", d.other().first(Author.class)));
        });
        given("a handle of another entity manager", d -> {
            d.persist(new Book("Winter", new Author("Jon"))).flush();
            Shelf.Publisher orbit = new Shelf.Publisher("Orbit");
            d.persist(orbit);
            orbit.flagship = handle(d.other(), Book.class, 1L);
        });
        given("no key", d -> d.persist(new Country(null, "Nowhere")));
        given("a key that is managed", d -> {
            d.persist(new Country("CH", "Switzerland")).flush();
            d.persist(new Country("CH", "Schweiz"));
        });
        given("a key twice", d -> d.persist(new Country("CH", "Switzerland"), new Country("CH", "Schweiz")));
        given("a key from the database under which an object was handed out", d -> {
            d.map.reference(Desk.metadata(Author.class), 1L).entityOrReference();
            d.persist(new Author("Jon"));
        });
        given("a changed reference to a row whose values are compared", d -> {
            d.persist(new Labels.Fare()).flush();
            d.work.clear();
            Object fare = d.map.reference(Desk.metadata(Labels.Fare.class), 1L).entityOrReference();
            ((Labels.Fare) fare).price = 3;
        });
        given("a change that others could not notice", d -> {
            d.persist(new Labels.Fare()).flush();
            d.first(Labels.Fare.class).sold = 1;
        });
        given("a changed reference to a row with a version", d -> {
            d.persist(new Author("Jon")).flush();
            d.work.clear();
            Object jon = d.map.reference(Desk.metadata(Author.class), 1L).entityOrReference();
            ((Author) jon).name = "Ann";
        });
        given("a value that is missing", d -> d.persist(new Author()));
        given("a part of a new embeddable that is missing", d -> {
            Parcel parcel = new Parcel();
            parcel.size = new Size("2 m", null);
            d.persist(parcel);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> Ref<T> handle(Desk desk, Class<T> type, Object key) {
        return (Ref<T>) (Ref<?>) desk.map.reference(Desk.metadata(type), key);
    }

    private void managedEntities() {
        given("a field that is set to a new entity that was removed", d -> {
            Author jon = new Author("Jon");
            d.persist(new Book("Winter", jon)).remove(jon);
        });
        given("a part of an embeddable that went missing", d -> {
            Parcel parcel = new Parcel();
            parcel.size = new Size("2 m", "1 m");
            d.persist(parcel).flush();
            parcel.size.width = null;
        });
        given("a changed key", d -> {
            d.persist(new Author("Jon")).flush();
            d.first(Author.class).id = 7L;
        });
        given("a changed version", d -> {
            d.persist(new Author("Jon")).flush();
            d.first(Author.class).version = 7;
        });
        given("a member of two", d -> {
            Category one = new Category("one", null);
            Category two = new Category("two", null);
            one.children.add(new Category("leaf", null));
            two.children.add(one.children.toList().get(0));
            d.persist(one, two);
        });
        given("a member that is not loaded", d -> {
            d.persist(new Category("root", new Category("leaf", null))).flush();
            d.work.clear();
            Category root = d.first(Category.class);
            Desk other = d.other();
            Category owner = (Category)
                    other.map.reference(Desk.metadata(Category.class), root.id).entityOrReference();
            owner.children.remove(
                    other.map.reference(Desk.metadata(Category.class), 2L).entityOrReference());
            other.flush();
        });
        given("a member without its owner", d -> {
            d.persist(new Book("Winter", new Author("Jon"))).flush();
            Author jon = d.first(Author.class);
            jon.books.remove(jon.books.toList().get(0));
        });
        given("an owner that lets go of what needs one", d -> {
            Category root = new Category("root", null);
            d.persist(root).flush();
            d.persist(new Book("Winter", new Author("Jon"))).flush();
            Book winter = d.first(Book.class);
            winter.author.books.remove(winter);
            d.flush();
        });
        given("another collection", d -> {
            Binder binder = new Binder();
            d.persist(binder).flush();
            binder.tags = EntityCollection.of(binder);
        });
    }

    private void readOnlyEntities() {
        given("a new entity that is only read", d -> d.persist(new Shelf.Notice("A")));
        given("one that is only read, to be removed", d -> d.work.remove(new Shelf.Notice("A")));
    }

    private void generators() {
        given("an update of a row that is not loaded and has an onUpdate", d -> {
            d.persist(new Labels.Label(), new Labels.Jar()).flush();
            d.work.clear();
            d.first(Labels.Jar.class).label = handle(d, Labels.Label.class, 1L);
        });
    }

    private void madeValues() {
        given("a generated value that was changed", d -> {
            d.persist(new Labels.Sum()).flush();
            ((Labels.Sum) d.map.table(Desk.metadata(Labels.Sum.class)).at(0).get()).whole = 5;
        });
        given("a new object with another value than is generated", d -> {
            Labels.Sum sum = new Labels.Sum();
            sum.whole = 5;
            d.persist(sum);
        });
        given("a generated null for a primitive field", d -> d.persist(new Labels.Product()));
        given("a row that is not there to be read", d -> {
            d.store.losesRows = true;
            d.persist(new Labels.Sum());
        });
    }

    private void contents() {
        given("a content whose source fails", d -> {
            Tape tape = new Tape();
            tape.sound = BinaryContent.of(3, () -> {
                throw new IOException("It is not there");
            });
            d.persist(tape);
        });
        given("a content with fewer bytes than it says", d -> {
            Tape tape = new Tape();
            tape.sound = BinaryContent.of(4, () -> new ByteArrayInputStream(new byte[3]));
            d.persist(tape);
        });
        given("a text with more bytes than it says", d -> {
            Tape tape = new Tape();
            tape.words = TextContent.of(4, () -> new StringReader("wörd"));
            d.persist(tape);
        });
        given("a content of another row", d -> {
            d.store.rows(Desk.metadata(Tape.class)).put(7L, new Object[] {7L, 3L, null});
            Tape copy = new Tape();
            copy.sound = d.first(Tape.class).sound;
            d.persist(copy);
        });
    }

    private void removals() {
        given("removing an object of another entity manager", d -> {
            d.persist(new Author("Jon")).flush();
            d.remove(d.other().first(Author.class));
            throw new AssertionError("it was managed");
        });
        given("removing what is needed", d -> {
            d.persist(new Book("Winter", new Author("Jon"))).flush();
            d.remove(d.first(Author.class));
        });
        given("referring to what is removed", d -> {
            Author jon = new Author("Jon");
            d.persist(jon).flush();
            d.remove(jon).persist(new Book("Winter", jon));
        });
        given("a cascade into the unknown", d -> {
            Book winter = new Book("Winter", new Author("Jon"));
            d.persist(winter).flush();
            Desk other = d.other();
            Book found = other.first(Book.class);
            other.work.remove(found.author = other.first(Author.class));
            other.map.stateOf(found);
            new RemovalCascadeProbe(other).removeWithoutLoading(found);
        });
    }

    /** Reaches a removal that em.remove would have prepared. */
    private record RemovalCascadeProbe(Desk desk) {
        void removeWithoutLoading(Book book) {
            FlushScope scope = new FlushScope(
                    desk.map,
                    Desk.WRITES,
                    Times.of(java.time.Clock.systemUTC()),
                    new MemberNotes(),
                    Replaced.in(desk.map));
            scope.delete(desk.state(book));
            new RemovalCascade(scope).follow();
        }
    }

    private void lazyValues() {
        given("a removed entity without its lazy value", d -> {
            Labels.Note note = new Labels.Note();
            d.persist(note).flush();
            BitSet missing = new BitSet();
            missing.set(d.state(note).metadata().lazies().get(0).index());
            d.state(note).missing(missing);
            d.remove(note).flush();
            d.persist(note);
        });
    }

    private void orders() {
        given("keys that need each other", d -> {
            Chicken chicken = new Chicken();
            Egg egg = new Egg();
            chicken.from = Ref.of(egg);
            egg.layer = Ref.of(chicken);
            d.persist(chicken);
        });
        given("a swap of values that are never null", d -> {
            d.persist(new Prize(1), new Prize(2)).flush();
            List<Prize> prizes = d.all(Prize.class);
            prizes.get(0).rank = 2;
            prizes.get(1).rank = 1;
        });
        given("removed rows that need each other", d -> {
            d.store.rows(Desk.metadata(Chicken.class)).put(1L, new Object[] {1L, 1L});
            d.store.rows(Desk.metadata(Egg.class)).put(1L, new Object[] {1L, 1L});
            d.remove(d.first(Chicken.class), d.first(Egg.class));
        });
        given("a flush in a flush", d -> {
            Desk other = new Desk();
            other.persist(new Tag("cold"));
            d.persist(new Tag("cold"));
            d.store.whileInserting = d::flush;
        });
        given("a driver that loses keys", d -> {
            d.persist(new Tag("cold"));
            d.store.losesKeys = true;
        });
    }

    private void meanwhile() {
        given("a row that was changed", d -> {
            d.persist(new Author("Jon")).flush();
            Desk other = d.other();
            other.first(Author.class).name = "Theirs";
            other.flush();
            d.first(Author.class).name = "Mine";
        });
        given("a row that is gone", d -> {
            d.persist(new Tag("cold")).flush();
            Desk other = d.other();
            other.remove(other.first(Tag.class)).flush();
            ((Tag) d.map.table(Desk.metadata(Tag.class)).at(0).get()).name = "warm";
        });
    }

    private void sharedColumns() {
        given("two values of a column", d -> {
            Labels.Voucher voucher = new Labels.Voucher();
            voucher.berth = handle(d, Labels.Berth.class, new Labels.Berth.Key(2, 7));
            d.persist(voucher);
        });
        given("a relation of a row that was not loaded, and shares a column", d -> {
            Object voucher =
                    d.map.reference(Desk.metadata(Labels.Voucher.class), 1L).entityOrReference();
            ((Labels.Voucher) voucher).berth = handle(d, Labels.Berth.class, new Labels.Berth.Key(2, 7));
        });
    }

    private void transactions() {
        given("a commit of nothing", d -> d.transactions.commit());
        given(
                "a transaction that can only be rolled back",
                d -> d.transactions.call(
                        () -> {
                            try {
                                return d.transactions.call(
                                        () -> {
                                            throw new IllegalStateException();
                                        },
                                        new TransactionOptions().propagation(Propagation.REQUIRED),
                                        d.work);
                            } catch (IllegalStateException caught) {
                                return "";
                            }
                        },
                        new TransactionOptions(),
                        d.work));
        given("a flush in a transaction that only reads", d -> {
            d.transactions.begin(new TransactionOptions().readOnly());
            d.persist(new Author("Jon"));
        });
        given("a lock outside of a transaction", d -> d.transactions.requireForLock("PESSIMISTIC_WRITE"));
        given("a lock in a transaction that only reads", d -> {
            d.transactions.begin(new TransactionOptions().readOnly());
            d.transactions.requireForLock("PESSIMISTIC_READ");
        });
        given("work that wants a transaction", d -> call(d, Propagation.MANDATORY));
        given("work that wants none", d -> {
            d.transactions.begin();
            call(d, Propagation.NEVER);
        });
        given(
                "work that ends its own transaction",
                d -> d.transactions.call(
                        () -> {
                            d.transactions.rollback();
                            return "";
                        },
                        new TransactionOptions(),
                        d.work));
    }

    private static void call(Desk desk, Propagation propagation) {
        desk.transactions.call(() -> "", new TransactionOptions().propagation(propagation), desk.work);
    }

    private void plainFields() {
        given("a list in place of one that is not loaded", d -> {
            d.persist(new Binder()).flush();
            d.work.clear();
            d.first(Binder.class).labels = List.of();
            d.plan();
        });
    }

    private String text() {
        newEntities();
        managedEntities();
        plainFields();
        contents();
        readOnlyEntities();
        generators();
        madeValues();
        removals();
        lazyValues();
        orders();
        meanwhile();
        sharedColumns();
        transactions();
        StringBuilder text = new StringBuilder();
        messages.forEach((title, message) ->
                text.append("# ").append(title).append('\n').append(message).append("\n\n"));
        return text.toString();
    }

    private static Set<String> codes(String text, String pattern) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    @Test
    void every_message_is_as_reviewed() throws IOException {
        String text = text();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_code_has_its_heading_in_the_docs() throws IOException {
        String sources = Files.readString(Path.of(SOURCES + "unitofwork/FlushErrors.java"))
                + Files.readString(Path.of(SOURCES + "identity/ReadOnlyErrors.java"))
                + Files.readString(Path.of(SOURCES + "transaction/TransactionErrors.java"))
                + Files.readString(Path.of(SOURCES + "embedded/EmbeddedErrors.java"))
                + Files.readString(Path.of(SOURCES + "metadata/EmbeddedProperty.java"));
        Set<String> known = codes(sources, "\\b(4[12]\\d{2}|232[2-4]|2345|2873|243[0-2]|246[0-3]),");

        assertThat(codes(Files.readString(DOCS), "(?m)^## MO-(\\d{4})")).isEqualTo(known);
        assertThat(known).containsAll(codes(Files.readString(GOLDEN), "MO-([24]\\d{3})"));
    }
}
