// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.hydration.StateEntities.AllKinds;
import io.mikroorm.hydration.StateEntities.Built;
import io.mikroorm.hydration.StateEntities.Place;
import io.mikroorm.hydration.StateEntities.Small;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.EntityMetadataBuilder;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about states and their objects, word for word. {@code -Dgolden=update} writes the file anew. */
class HydrationErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/hydration-errors.txt");
    private static final Path DOCS = Path.of("../docs/errors/hydration.md");
    private static final Path SOURCE = Path.of("src/main/java/io/mikroorm/hydration/HydrationErrors.java");

    private static final MetadataStorage MODEL = StateEntities.model();

    /** Takes no word. */
    static final class Silence implements Type<String, String> {
        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(String value) {
            throw new IllegalStateException(value);
        }

        @Override
        public String toJava(String value) {
            return value;
        }
    }

    @Entity
    static final class Speech {
        @PrimaryKey
        private long id = 1;

        @Property(type = Silence.class)
        private String word = "hush";
    }

    /** Makes both kinds of state, which must say the same. */
    private interface Making {
        StateFactory of(MetadataStorage model);
    }

    private static Map<String, String> messages(Making making) {
        Messages messages = new Messages(making.of(MODEL));
        messages.rows();
        messages.fields();
        messages.objects();
        messages.classes(making);
        messages.values(making);
        messages.records();
        messages.kinds(making);
        return messages.texts;
    }

    private static final class Messages {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final StateFactory factory;

        Messages(StateFactory factory) {
            this.factory = factory;
        }

        private void given(String title, ThrowingCallable call) {
            MikroOrmException failure = catchThrowableOfType(MikroOrmException.class, call);
            assertThat(failure).as(title).isNotNull();
            texts.put(title, failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }

        private EntityState state(Class<?> type) {
            return factory.prototype(MODEL.get(type)).newState();
        }

        private static Object[] full(Class<?> type) {
            EntityMetadata entity = MODEL.get(type);
            Object[] row = new RandomValues(1).row(entity, MODEL, 0);
            for (MappedColumn column : entity.columns()) {
                row[column.index()] = new RandomValues(column.index()).stored(column.type());
            }
            return row;
        }

        private static void put(Object[] row, Class<?> type, String path, Object value) {
            row[MODEL.get(type).column(path).index()] = value;
        }

        private void hydrate(Class<?> type, Object[] row) {
            state(type).hydrate(new ArrayRow(row), 0, new KnownReferences(MODEL, factory));
        }

        private void rows() {
            given("null for a primitive", () -> {
                Object[] row = full(AllKinds.class);
                put(row, AllKinds.class, "anInt", null);
                hydrate(AllKinds.class, row);
            });
            given("null for a primitive of an embeddable that is there", () -> {
                Object[] row = full(Place.class);
                put(row, Place.class, "geo.lat", null);
                hydrate(Place.class, row);
            });
            given("a stored value that the converter does not take", () -> {
                Object[] row = full(AllKinds.class);
                put(row, AllKinds.class, "hex", "no number");
                hydrate(AllKinds.class, row);
            });
            given("a joined row that is missing", () -> {
                Object[] row = full(Place.class);
                put(row, Place.class, "built", "gone");
                KnownReferences references = new KnownReferences(MODEL, factory);
                references.forgetObject(MODEL.get(Built.class).index(), "gone");
                state(Place.class).hydrate(new ArrayRow(row), 0, references);
            });
        }

        private static int property(String name) {
            EntityMetadata place = MODEL.get(Place.class);
            return place.properties().indexOf(place.property(name));
        }

        private void fields() {
            given("a final field", () -> state(Place.class).set(new Place(), property("tags"), null));
            given("a final key", () -> state(Built.class).writeKey(new Object(), "x"));
            given("null in a primitive field", () -> state(Place.class).set(new Place(), property("id"), null));
            given("null among the members of a plain field", () -> {
                throw HydrationErrors.nullMember("Place.tags");
            });
            given("a value of another class", () -> state(Place.class).set(new Place(), property("address"), "Wall 1"));
        }

        private void objects() {
            given("a reference that cannot be made", () -> {
                EntityState state = state(Built.class);
                state.key("x");
                state.entityOrReference();
            });
            given("a row for an object that was changed before", () -> {
                EntityState state = state(Built.class);
                state.key("x");
                state.status(EntityState.Status.REFERENCE);
                throw HydrationErrors.changedBeforeLoaded(state);
            });
            given("a state without an object", () -> state(Place.class).takeSnapshot());
            given("a handle that was not loaded", () -> {
                EntityState state = state(Built.class);
                state.key("x");
                state.status(EntityState.Status.REFERENCE);
                state.get();
            });
            given("a handle of nobody", () -> {
                EntityState state = state(Built.class);
                state.key("x");
                state.status(EntityState.Status.DETACHED);
                state.load();
            });
        }

        /** Classes and metadata that do not fit; a test on the module path meets the first for real. */
        private void classes(Making making) {
            given("a class in a module that is not open", () -> {
                throw HydrationErrors.notOpen(Thread.class);
            });
            given("metadata of another version of the class", () -> {
                MetadataStorage wrong = new MetadataStorage(List.of(withoutField()));
                making.of(wrong).prototype(wrong.get(0)).readKey(new Object());
            });
        }

        private void values(Making making) {
            given("a value that the converter does not take", () -> {
                MetadataStorage model = StateModel.of(Speech.class);
                EntityState state = making.of(model).prototype(model.get(0)).newState();
                state.entity(new Speech());
                state.takeSnapshot();
            });
        }

        private record Reading(int anInt, int hex) {}

        private void read(Object anInt, Object hex) {
            MetadataStorage model = MODEL;
            RecordMapping mapping = new QueryResolver(model, LoadStrategy.BALANCED, new ListForm(100, false))
                    .projection(model.get(AllKinds.class), Reading.class, new RecordClasses())
                    .mapping();
            factory.reader(mapping).read(new ArrayRow(anInt, hex));
        }

        private void records() {
            given("null for a primitive component", () -> read(null, "A"));
            given("null for a primitive component that is converted", () -> read(1, null));
            given("a stored value that the converter of a component does not take", () -> read(1, "no number"));
            given("a class that is no record", () -> new RecordClasses().of(Place.class));
        }

        private void kinds(Making making) {
            MetadataStorage kin = Kin.model();
            EntityMetadata shape = kin.get(Kin.Shape.class);
            EntityMetadata square = kin.get(Kin.Square.class);
            given("a reference of a class that others extend", () -> {
                EntityState state = making.of(kin).prototype(square).newState();
                state.key(5);
                state.entityOrReference();
            });
            given("a row that does not say its class", () -> {
                throw HydrationErrors.unknownClass(shape, 5L, true);
            });
            given("a row of a class that is not known", () -> {
                throw HydrationErrors.unknownClass(shape, 5L, false);
            });
            given("a reference to a row of another class", () -> {
                throw HydrationErrors.otherClass(kin.get(Kin.Circle.class), 5L, square);
            });
            given("an object of another class", () -> {
                EntityState state = making.of(kin).prototype(square).newState();
                state.key(5);
                state.status(EntityState.Status.REFERENCE);
                throw HydrationErrors.otherClass(state, kin.get(Kin.Circle.class));
            });
            given(
                    "an object of an abstract class",
                    () -> making.of(kin).prototype(shape).construct(new Object[0]));
        }

        private static EntityMetadata withoutField() {
            ValueType type = new ValueType(long.class, Storage.LONG, null, Limits.NONE);
            FieldRef field = new FieldRef(Small.class, "number", long.class, false);
            ScalarProperty key = new ScalarProperty("number", field, type, ScalarProperty.Role.KEY, false);
            return new EntityMetadataBuilder(0, Small.class, "small")
                    .property(key)
                    .column(new MappedColumn(
                            0, "number", "number", "", type, false, false, List.of(), key, List.of(), null))
                    .build();
        }
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
        StringBuilder text = new StringBuilder();
        messages(ReflectiveStateFactory::new).forEach((title, message) -> text.append("# ")
                .append(title)
                .append('\n')
                .append(message)
                .append("\n\n"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void generated_states_say_the_same() {
        assertThat(messages(GeneratedStateFactory::new)).isEqualTo(messages(ReflectiveStateFactory::new));
    }

    @Test
    void every_code_is_provoked_and_has_its_heading_in_the_docs() throws IOException {
        Set<String> provoked = codes(Files.readString(GOLDEN), "\\[MO-(\\d{4})\\]");

        assertThat(provoked).containsAll(codes(Files.readString(SOURCE), "\\b([13]\\d{3}),"));
        assertThat(codes(Files.readString(DOCS), "(?m)^## MO-(\\d{4})")).containsAll(provoked);
    }
}
