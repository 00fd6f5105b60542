// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.resolving.Library;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every message about records that entities are read into, word for word. {@code -Dgolden=update} writes the file anew. */
class ProjectionErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/projection-errors.txt");
    private static final Path DOCS = Path.of("../docs/errors/projections.md");

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(100, false));
    private static final KeySource KEYS = value -> value;
    private static final EntityMetadata PROFILE = Library.METADATA.get(Library.Profile.class);

    /** The classes of the library have no fields. */
    private static final RecordClass.Source CLASSES = new RecordClass.Source() {
        private final RecordClasses classes = new RecordClasses();

        @Override
        public RecordClass of(Class<?> type) {
            return classes.of(type);
        }

        @Override
        public String typeName(FieldRef field) {
            return field.type().getTypeName();
        }
    };

    record Misspelt(String nmae) {}

    record Misled(
            @io.mikroorm.annotation.Path("books.author.nmae")
            String name) {}

    record TooFar(@io.mikroorm.annotation.Path("name.first") String first) {}

    record WrongType(int name) {}

    record WrongKey(String publisher) {}

    record Primitive(
            @io.mikroorm.annotation.Path("author.age") int age) {}

    record PrimitiveBehind(
            @io.mikroorm.annotation.Path("author.id") long author) {}

    record PrimitiveKey(long author) {}

    record Whole(Library.Author author) {}

    record WholeAddress(Library.Address address) {}

    /** How something comes. */
    @Embeddable
    sealed interface Delivery permits ByPost, ByHand {}

    @Embeddable
    record ByPost(String street, int weight) implements Delivery {}

    @Embeddable
    record ByHand(String street) implements Delivery {}

    /** Comes in one way or another. */
    @Entity
    static class Parcel {
        @PrimaryKey
        long id;

        @Nullable
        Delivery delivery;
    }

    record Delivered(@Nullable ByHand delivery) {}

    /** Who sends. */
    @Embeddable
    record Sender(@ManyToOne Parcel last) {}

    /** Has a relation in a document. */
    @Entity
    static class Form {
        @PrimaryKey
        long id;

        @Embedded(object = true)
        Sender sender;
    }

    record Sent(Sender sender) {}

    record Collected(List<String> books) {}

    record Contained(Object portrait) {}

    record Endless(String title, Endless sequel) {}

    record Nothing() {}

    record Title(String title) {}

    private final Map<String, ThrowingCallable> cases = new LinkedHashMap<>();

    private void record(String title, EntityMetadata entity, Class<?> type) {
        cases.put(title, () -> RESOLVER.projection(entity, type, CLASSES));
    }

    private void option(String title, FindOptions<?> options) {
        List<ColumnPath> columns =
                RESOLVER.projection(Library.BOOK, Title.class, CLASSES).columns();
        cases.put(title, () -> RESOLVER.values(Library.BOOK, columns, Criterion.all(), options, KEYS));
    }

    private String messages() {
        record("a component that is almost there", Library.AUTHOR, Misspelt.class);
        record("a path through a collection", Library.AUTHOR, Misled.class);
        record("a path behind a plain value", Library.AUTHOR, TooFar.class);
        record("a component of another type", Library.AUTHOR, WrongType.class);
        record("a key of another type", Library.AUTHOR, WrongKey.class);
        record("a primitive behind what may be null", Library.BOOK, Primitive.class);
        record("a primitive key behind what may be null", PROFILE, PrimitiveBehind.class);
        record("a primitive key of what may be null", PROFILE, PrimitiveKey.class);
        record("a whole entity", Library.BOOK, Whole.class);
        record("a whole embeddable", Library.AUTHOR, WholeAddress.class);
        MetadataStorage parcels = Kin.discover(Parcel.class);
        cases.put("one class of an embeddable of several", () -> new QueryResolver(
                        parcels, LoadStrategy.BALANCED, new ListForm(100, false))
                .projection(parcels.get(Parcel.class), Delivered.class, CLASSES));
        MetadataStorage forms = Kin.discover(Form.class, Parcel.class);
        cases.put("an object with relations", () -> new QueryResolver(
                        forms, LoadStrategy.BALANCED, new ListForm(100, false))
                .projection(forms.get(Form.class), Sent.class, CLASSES));
        record("a collection", Library.AUTHOR, Collected.class);
        record("a content", PROFILE, Contained.class);
        record("a record in itself", Library.BOOK, Endless.class);
        record("a record of nothing", Library.BOOK, Nothing.class);
        option("a lock", new FindOptions<>().lock(LockMode.PESSIMISTIC_READ));
        option("relations", new FindOptions<>().populate("author"));
        StringBuilder text = new StringBuilder();
        cases.forEach((title, call) -> {
            ValidationException failure = catchThrowableOfType(ValidationException.class, call);
            assertThat(failure).as(title).isNotNull();
            text.append("# ")
                    .append(title)
                    .append('\n')
                    .append(failure.getMessage())
                    .append("\n\n");
        });
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
        String messages = messages();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_code_is_shown_and_has_its_heading_in_the_docs() throws IOException {
        Set<String> golden = codes(Files.readString(GOLDEN), "\\[MO-(\\d{4})");
        assertThat(codes(Files.readString(DOCS), "(?m)^## MO-(\\d{4})")).isEqualTo(golden);
    }
}
