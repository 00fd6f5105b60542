// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.EntityMetadataBuilder;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small model, put together by hand. */
final class ModelFixture {

    static final class Author {}

    static final class Book {}

    static final class Tag {}

    static final MetadataStorage MODEL = new MetadataStorage(List.of(author(), book(), tag()));

    private ModelFixture() {}

    private static EntityMetadata author() {
        EntityMetadataBuilder author = new EntityMetadataBuilder(0, Author.class, "author");
        author.keyGeneration(KeyGeneration.IDENTITY);
        MappedColumn id = scalar(0, Author.class, "id", Storage.LONG, Role.KEY, false, Limits.NONE);
        MappedColumn email = scalar(1, Author.class, "email", Storage.STRING, Role.PLAIN, false, new Limits(10, 0, 0));
        MappedColumn born = scalar(2, Author.class, "born", Storage.INSTANT, Role.PLAIN, true, Limits.NONE);
        MappedColumn favourite = toOne(3, Author.class, "favourite", Book.class, Storage.UUID, true);
        List.of(id, email, born, favourite).forEach(column -> add(author, column));
        author.index(new IndexMapping("author_email_unique", List.of(email), true));
        author.index(new IndexMapping("author_favourite_id_index", List.of(favourite), false));
        return author.build();
    }

    private static EntityMetadata book() {
        EntityMetadataBuilder book = new EntityMetadataBuilder(1, Book.class, "book");
        MappedColumn id = scalar(0, Book.class, "id", Storage.UUID, Role.KEY, false, Limits.NONE);
        MappedColumn price = scalar(1, Book.class, "price", Storage.DECIMAL, Role.PLAIN, false, new Limits(0, 8, 2));
        MappedColumn cover = scalar(2, Book.class, "cover", Storage.BYTES, Role.PLAIN, true, new Limits(3, 0, 0));
        MappedColumn author = toOne(3, Book.class, "author", Author.class, Storage.LONG, false);
        List.of(id, price, cover, author).forEach(column -> add(book, column));
        book.index(new IndexMapping("x".repeat(70), List.of(author, price), false));
        book.property(new ToManyProperty(
                "tags",
                field(Book.class, "tags", Set.class),
                Book.class,
                Tag.class,
                0,
                null,
                null,
                new Pivot("book_tags", "book_id", "tag_name"),
                List.of(),
                Set.of(Cascade.PERSIST),
                false,
                false,
                List.of()));
        return book.build();
    }

    private static EntityMetadata tag() {
        EntityMetadataBuilder tag = new EntityMetadataBuilder(2, Tag.class, "tag");
        add(tag, scalar(0, Tag.class, "name", Storage.STRING, Role.KEY, false, Limits.NONE));
        add(tag, scalar(1, Tag.class, "weight", Storage.DOUBLE, Role.PLAIN, false, Limits.NONE));
        return tag.build();
    }

    private static void add(EntityMetadataBuilder entity, MappedColumn column) {
        entity.property(column.property()).column(column);
    }

    private static MappedColumn scalar(
            int index, Class<?> owner, String name, Storage storage, Role role, boolean nullable, Limits limits) {
        ValueType type = new ValueType(storage.javaType(), storage, null, limits);
        ScalarProperty property =
                new ScalarProperty(name, field(owner, name, storage.javaType()), type, role, nullable);
        return new MappedColumn(index, name, name, "", type, nullable, false, List.of(), property, List.of(), null);
    }

    private static MappedColumn toOne(
            int index, Class<?> owner, String name, Class<?> target, Storage key, boolean nullable) {
        ToOneProperty property = new ToOneProperty(
                name,
                field(owner, name, target),
                target,
                false,
                nullable,
                false,
                null,
                null,
                Set.of(),
                false,
                false,
                ReferentialAction.DEFAULT,
                ReferentialAction.DEFAULT,
                false,
                false,
                null,
                null,
                List.of(),
                true,
                ToOneProperty.Constraint.PLAIN);
        ValueType type = new ValueType(key.javaType(), key, null, Limits.NONE);
        return new MappedColumn(
                index, name, name + "_id", "", type, nullable, false, List.of(), property, List.of(), null);
    }

    private static FieldRef field(Class<?> owner, String name, Class<?> type) {
        return new FieldRef(owner, name, type, false);
    }

    static final BigDecimal PRICE = new BigDecimal("123456.78");
    static final UUID BOOK = new UUID(1, 2);
    static final Instant BORN = Instant.parse("2000-01-01T00:00:00Z");
}
