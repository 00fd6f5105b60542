// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.RequestContext;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.query.LockMode;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.embedded.Shop.Purchase;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.ScalarRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about entities and calls of the entity manager, word for word. {@code -Dgolden=update} writes the file anew. */
class EntityErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/entity-errors.txt");

    private final Map<String, String> messages = new LinkedHashMap<>();
    private int files;

    @TempDir
    private Path folder;

    enum Wool {
        WHITE,
        BLACK
    }

    @Embeddable
    record Mark(int number, @Nullable String place) {}

    @Entity
    static class Sheep {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "Dolly";

        @Property(enumCheck = false)
        Wool wool = Wool.WHITE;

        int legs = 4;

        @Embedded
        @Nullable
        Mark mark;

        @ManyToOne
        @Nullable
        Ref<Shepherd> shepherd;

        @ManyToOne
        @Nullable
        Bell bell;
    }

    @Entity
    static class Shepherd {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "Bo";

        @Version
        int version;

        @OneToMany(mappedBy = "shepherd")
        final EntityCollection<Sheep> flock = EntityCollection.of(this);

        @ManyToMany
        List<Sheep> favourites = new ArrayList<>();
    }

    /** Stays as it is. */
    @Entity
    record Hill(@PrimaryKey long id) {}

    /** No reference can be made of it. */
    @Entity
    static final class Bell {

        @PrimaryKey
        private final String sound;

        private final String metal;
        private final int grams;

        Bell(String sound, String metal, int grams) {
            this.sound = sound;
            this.metal = metal;
            this.grams = grams;
        }
    }

    @Entity
    static class Photo {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        BinaryContent picture;

        @Property(nullable = true)
        ScalarRef<String> caption = ScalarRef.empty();

        @Property(persist = false)
        Object frame = new StringBuilder();
    }

    /** A place for sheep, known by two fields. */
    @Entity
    static class Pen {

        @PrimaryKey
        String field = "";

        @PrimaryKey
        int number;

        @SerializedPrimaryKey
        @Nullable
        CompositeKey id;
    }

    /** How many sheep each shepherd has of each wool. */
    @Entity
    @Virtual("select shepherd_id, wool, count(*) as sheep from sheep group by shepherd_id, wool")
    static class Wools {

        @ManyToOne
        @Nullable
        Ref<Shepherd> shepherd;

        Wool wool = Wool.WHITE;
        long sheep;
    }

    /** Has no key where a sheep has four legs. */
    @Entity
    @View("select nullif(legs, 4) as legs, name from sheep")
    static class Legs {

        @PrimaryKey
        int legs;

        String name = "";
    }

    /** One database with a sheep, its shepherd and its bell, and an entity manager that knows none of them yet. */
    private final class Farm implements AutoCloseable {

        private final String file = folder.resolve("farm" + files++ + ".db").toString();
        private final SqlORM orm = SqliteORM.init(c -> c.dbName(file)
                .entities(
                        Sheep.class,
                        Shepherd.class,
                        Bell.class,
                        Photo.class,
                        Wools.class,
                        Legs.class,
                        Pen.class,
                        Hill.class)
                .entities(Purchase.class));
        private final EntityManager em;

        Farm() {
            orm.schema().create();
            Sheep dolly = new Sheep();
            dolly.shepherd = Ref.of(new Shepherd());
            dolly.bell = new Bell("ding", "brass", 80);
            dolly.mark = new Mark(7, "ear");
            Photo photo = new Photo();
            photo.picture = BinaryContent.of(new byte[] {1, 2, 3});
            orm.em().fork().persist(dolly).persist(photo).flush();
            em = orm.em().fork();
        }

        Sheep dolly() {
            return em.findOneOrFail(Sheep.class, 1);
        }

        Photo photo() {
            return em.findOneOrFail(Photo.class, 1);
        }

        /** What somebody else does to the file. */
        Farm meanwhile(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return this;
        }

        @Override
        public void close() {
            orm.close();
        }
    }

    /** Something that ends in an error. */
    private interface Mistake {
        void make(Farm farm) throws SQLException;
    }

    private void given(String title, Mistake mistake) {
        try (Farm farm = new Farm()) {
            MikroOrmException failure = catchThrowableOfType(MikroOrmException.class, () -> mistake.make(farm));
            assertThat(failure).as(title).isNotNull();
            messages.put(title, failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }

    private static Map<String, @Nullable Object> map(String name, @Nullable Object value) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(name, value);
        return map;
    }

    private void calls() {
        given("the global entity manager", f -> f.orm.em().findAll(Sheep.class));
        given(
                "the global entity manager behind itself",
                f -> RequestContext.call(f.orm, f.orm.em(), () -> f.orm.em().findAll(Sheep.class)));
        given("a key without a row", f -> f.em.findOneOrFail(Sheep.class, 99));
        given(
                "a condition without a row",
                f -> f.em.findOneOrFail(Sheep.class, where("name").eq("Molly")));
        given("a row that is gone", f -> {
            Sheep dolly = f.dolly();
            f.meanwhile("delete from sheep").em.refresh(dolly);
        });
        given("a reference to no row", f -> f.em.ref(Sheep.class, 99).load());
        given("a record that is refreshed", f -> f.em.findAll(Hill.class, o -> o.refresh()));
        given("an object that is not managed", f -> f.em.refresh(new Sheep()));
        given("a class that is no entity", f -> f.em.findAll(String.class));
        given("a key of another type", f -> f.em.findOne(Sheep.class, "one"));
        given("a key with another number of values", f -> f.em.findOne(Pen.class, CompositeKey.of("hill", 1, 2)));
        given("a key with a value of another type", f -> f.em.findOne(Pen.class, CompositeKey.of(1, "hill")));
        given("a key with a target that has none", f -> f.em.findOne(Pen.class, CompositeKey.of(new Sheep(), 1)));
        given(
                "a field that shows a key",
                f -> f.em.create(Pen.class, Map.of("id", CompositeKey.of("hill", 1), "number", 1)));
        given("a value for a key of several fields", f -> f.em.findOne(Pen.class, "hill"));
        given("an object for what only has a key", f -> f.em.getReference(Bell.class, "dong"));
        given("a lock that needs a version", f -> f.em.lock(f.dolly(), LockMode.OPTIMISTIC));
        given("a version that is past", f -> f.em.lock(f.em.findOneOrFail(Shepherd.class, 1), 7));
        given("a relation that no stream has loaded", f -> {
            try (Stream<Sheep> sheep = f.em.stream(Sheep.class)) {
                sheep.toList().get(0).shepherd.load();
            }
        });
        given("a batch of nothing", f -> SqliteORM.init(c -> c.batchSize(0)));
    }

    private void values() {
        given("a property that there is not", f -> f.em.create(Sheep.class, Map.of("nmae", "Dolly")));
        given("a part that there is not", f -> f.em.assign(f.dolly(), Map.of("mark", Map.of("plaec", "leg"))));
        given("a value that does not fit", f -> f.em.assign(f.dolly(), Map.of("legs", "four")));
        given("a relation to something else", f -> f.em.assign(f.dolly(), Map.of("shepherd", new Sheep())));
        given("null where none may be", f -> f.em.assign(f.dolly(), map("name", null)));
        given("null in a part where none may be", f -> f.em.assign(f.dolly(), Map.of("mark", map("number", null))));
        given(
                "an embedded object of no class",
                f -> f.em.create(Purchase.class, Map.of("title", "wool", "payment", Map.of("kind", "gold"))));
        given("a final property", f -> f.em.assign(f.em.findOneOrFail(Bell.class, "ding"), Map.of("metal", "tin")));
        given("a constructor without its value", f -> f.em.create(Bell.class, Map.of("sound", "dong", "metal", "tin")));
    }

    private void relations() {
        given("a collection of nobody", f -> EntityCollection.of(none()));
        given(
                "a collection that is not loaded",
                f -> f.em.findOneOrFail(Shepherd.class, 1).flock.forEach(sheep -> {}));
        given(
                "a list that is not loaded",
                f -> f.em.findOneOrFail(Shepherd.class, 1).favourites.forEach(sheep -> {}));
        given("a member at two places", f -> {
            Shepherd bo = f.em.findOneOrFail(Shepherd.class, 1, o -> o.populate("favourites"));
            bo.favourites.add(f.dolly());
            bo.favourites.add(0, f.dolly());
        });
        given("null among the members", f -> {
            f.em.findOneOrFail(Shepherd.class, 1).favourites = Collections.singletonList((Sheep) none());
            f.em.flush();
        });
        given("what no row has", f -> f.em.load(f.photo(), "frame"));
        given("a handle that is not loaded", f -> f.em.ref(Shepherd.class, 1).get());
        given("a handle of a cleared entity manager", f -> {
            Ref<Shepherd> bo = f.em.ref(Shepherd.class, 1);
            f.em.clear();
            bo.load();
        });
        given("a key from the database under which an object was handed out", f -> {
            f.meanwhile("delete from sheep").meanwhile("delete from sqlite_sequence");
            f.em.getReference(Sheep.class, 1);
            f.em.persist(new Sheep()).flush();
        });
    }

    private static byte[] read(Photo photo) {
        BinaryContent picture = photo.picture;
        if (picture == null) {
            throw new AssertionError("no picture");
        }
        return picture.bytes();
    }

    private void contents() {
        given("a content of a cleared entity manager", f -> {
            Photo photo = f.photo();
            f.em.clear();
            read(photo);
        });
        given("a content that was replaced", f -> {
            Photo photo = f.photo();
            BinaryContent before = photo.picture;
            photo.picture = BinaryContent.of(new byte[1]);
            f.em.flush();
            photo.picture = before;
            read(photo);
        });
        given("a content that a flush would read", f -> {
            Photo photo = f.photo();
            Photo copy = new Photo();
            copy.picture = BinaryContent.of(3, () -> new ByteArrayInputStream(read(photo)));
            f.em.persist(copy).flush();
        });
        given("a content that is gone", f -> {
            Photo photo = f.photo();
            f.meanwhile("update photo set picture = null");
            read(photo);
        });
        given("a content that was changed", f -> {
            Photo photo = f.photo();
            f.meanwhile("update photo set picture = x'01'");
            read(photo);
        });
        given("a lazy value that is not loaded", f -> f.photo().caption.get());
        given("a lazy value of a cleared entity manager", f -> {
            Photo photo = f.photo();
            f.em.clear();
            photo.caption.load();
        });
        given("a content that has no length", f -> BinaryContent.of(-1, () -> new ByteArrayInputStream(new byte[0])));
        given("a content that is too long to hold", f -> BinaryContent.of(
                        1L << 32, () -> new ByteArrayInputStream(new byte[0]))
                .bytes());
    }

    @SuppressWarnings("NullAway")
    private static Object none() {
        return null;
    }

    private void virtuals() {
        given("a key of a virtual entity", f -> f.em.findOne(Wools.class, 1));
        given("a reference to a virtual entity", f -> f.em.getReference(Wools.class, 1));
        given("a lock of a virtual entity", f -> f.em.findAll(Wools.class, o -> o.lock(LockMode.PESSIMISTIC_WRITE)));
        given(
                "collections in a stream of a virtual entity",
                f -> f.em.stream(Wools.class, o -> o.populate("shepherd.flock")).close());
        given("a row of a view without a key", f -> f.em.findAll(Legs.class));
        given("a virtual entity that is persisted", f -> f.em.persist(new Wools()));
        given(
                "a virtual entity that is removed",
                f -> f.em.remove(f.em.findAll(Wools.class).get(0)));
    }

    private void shown() {
        Sheep lamb = new Sheep();
        given("a name that there is not", f -> f.em.serialize(lamb, o -> o.fields("wol")));
        given("what is not loaded", f -> f.em.serialize(f.dolly(), o -> o.populate("shepherd")));
        given("several entities as one", f -> f.em.serialize(new ArrayList<>(List.of(lamb))));
        given("a plain value that is populated", f -> f.em.serialize(lamb, o -> o.populate("wool")));
        given("a path behind a plain value", f -> f.em.toJson(lamb, o -> o.exclude("wool.colour")));
        given("a path with an empty name", f -> f.em.serialize(lamb, o -> o.fields("shepherd..name")));
        given("a path without end", f -> f.em.serialize(lamb, o -> o.fields("shepherd.flock.".repeat(40) + "id")));
        given("a value without a form in JSON", f -> f.em.toJson(new Photo()));
        given("a long chain of what is loaded", f -> {
            Sheep last = lamb;
            for (int i = 0; i < 300; i++) {
                Shepherd shepherd = new Shepherd();
                shepherd.favourites.add(last);
                last = new Sheep();
                last.shepherd = Ref.of(shepherd);
            }
            f.em.serialize(last, o -> o.loaded());
        });
    }

    private void rows() {
        given("an entity manager for a schema", f -> f.em.fork(o -> o.schema("tenant_1")));
        given("a schema without a name", f -> f.em.fork(o -> o.schema("*")));
        given("null for a primitive", f -> f.meanwhile("update sheep set mark_number = null")
                .dolly());
        given("a constant that there is not", f -> f.meanwhile("update sheep set wool = 'PINK'")
                .dolly());
        given("a foreign key to nothing", f -> f.meanwhile("update sheep set bell_sound = 'dong'")
                .dolly());
        given(
                "more values than a statement takes",
                f -> f.em.find(
                        Sheep.class,
                        where("id").notIn(LongStream.range(0, 40_000).boxed().toList())));
        given("keys that are used up", f -> {
            f.meanwhile("update sqlite_sequence set seq = " + Long.MAX_VALUE);
            f.em.persist(new Sheep()).flush();
        });
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
        calls();
        values();
        relations();
        contents();
        virtuals();
        shown();
        rows();
        StringBuilder text = new StringBuilder();
        messages.forEach((title, message) ->
                text.append("# ").append(title).append('\n').append(message).append("\n\n"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_code_about_calls_of_the_entity_manager_is_provoked() throws IOException {
        Set<String> documented =
                codes(Files.readString(Path.of("../docs/errors/entity-manager.md")), "(?m)^## MO-(\\d{4})");

        // about locks of rows, of which SQLite has none: it is never asked for one that it lacks; and about stores
        // without locks; about hierarchies of several tables, queries that are asked for and many rows, whose contracts
        // provoke them
        documented.removeAll(Set.of("4013", "4019", "5060", "2908", "4418", "4419", "4430", "4431", "4432", "4433"));
        assertThat(codes(Files.readString(GOLDEN), "\\[MO-(\\d{4})\\]")).containsAll(documented);
    }
}
