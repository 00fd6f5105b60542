// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.EntityMetadataBuilder;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authors, books, tags, publishers and profiles, described by hand: what discovery would have found. */
public final class Library {

    /** Writes books. */
    public static final class Author {
        /** The key. */
        public @Nullable Long id;
    }

    /** Written by one author. */
    public static final class Book {}

    /** Sticks to books. */
    public static final class Tag {}

    /** Has a UUID for a key. */
    public static final class Publisher {}

    /** Belongs to one author, and holds the foreign key. */
    public static final class Profile {}

    /** Always joined to its profile. */
    public static final class Theme {}

    /** Part of an author. */
    public static final class Address {}

    /** What an author does. */
    public enum Mood {
        /** Words come. */
        WRITING,
        /** Words do not come. */
        RESTING
    }

    private static final ValueType LONG = type(Long.class, Storage.LONG);
    private static final ValueType STRING = type(String.class, Storage.STRING);
    private static final ValueType UUID_TYPE = type(UUID.class, Storage.UUID);

    /** The model. */
    public static final MetadataStorage METADATA = new MetadataStorage(List.of(
            author().build(),
            book().build(),
            tag().build(),
            publisher().build(),
            profile().build(),
            theme().build()));

    /** The description of authors. */
    public static final EntityMetadata AUTHOR = METADATA.get(Author.class);

    /** The description of books. */
    public static final EntityMetadata BOOK = METADATA.get(Book.class);

    private Library() {}

    private static EntityMetadataBuilder author() {
        EntityMetadataBuilder author = new EntityMetadataBuilder(0, Author.class, "author");
        key(author, LONG);
        scalar(author, "name", STRING);
        scalar(author, "age", type(int.class, Storage.INT));
        scalar(author, "rating", type(float.class, Storage.FLOAT));
        scalar(author, "active", type(boolean.class, Storage.BOOLEAN));
        scalar(author, "photo", type(byte[].class, Storage.BYTES));
        scalar(author, "born", type(LocalDate.class, Storage.LOCAL_DATE));
        scalar(author, "seen", type(Instant.class, Storage.INSTANT));
        scalar(author, "mood", type(Mood.class, Storage.STRING));
        address(author);
        toOne(author, toOne(Author.class, "publisher", Publisher.class, null, false), UUID_TYPE);
        author.property(toOne(Author.class, "profile", Profile.class, "author", false));
        author.property(toMany(Author.class, "books", Book.class, 0, "author", null, List.of(sort("title"))));
        return author;
    }

    private static void address(EntityMetadataBuilder author) {
        FieldRef field = new FieldRef(Author.class, "address", Address.class, false);
        ScalarProperty city = property(Address.class, "city", STRING, Role.PLAIN);
        ToOneProperty favourite = toOne(Address.class, "favourite", Book.class, null, false);
        EmbeddedProperty address = new EmbeddedProperty(
                "address", field, Address.class, true, List.of(city, favourite), Construction.NO_ARGUMENTS, null);
        author.property(address);
        author.column(column(9, "address.city", "address_city", STRING, city, List.of(address)));
        author.column(column(10, "address.favourite", "address_favourite_id", LONG, favourite, List.of(address)));
    }

    private static EntityMetadataBuilder book() {
        EntityMetadataBuilder book = new EntityMetadataBuilder(1, Book.class, "book");
        key(book, LONG);
        scalar(book, "title", STRING);
        scalar(book, "price", type(BigDecimal.class, Storage.DECIMAL));
        toOne(book, toOne(Book.class, "author", Author.class, null, false), LONG);
        toOne(book, toOne(Book.class, "sequel", Book.class, null, false), LONG);
        ToManyProperty.Pivot pivot = new ToManyProperty.Pivot("book_tags", "book_id", "tag_id");
        book.property(toMany(Book.class, "tags", Tag.class, 0, null, pivot, List.of()));
        return book;
    }

    private static EntityMetadataBuilder tag() {
        EntityMetadataBuilder tag = new EntityMetadataBuilder(2, Tag.class, "tag");
        key(tag, LONG);
        scalar(tag, "label", STRING);
        FieldRef draft = new FieldRef(Tag.class, "draft", String.class, false);
        tag.property(new Property.Unstored("draft", draft, STRING, true));
        ToManyProperty.Pivot pivot = new ToManyProperty.Pivot("book_tags", "tag_id", "book_id");
        tag.property(toMany(Tag.class, "books", Book.class, 0, "tags", pivot, List.of()));
        return tag;
    }

    private static EntityMetadataBuilder publisher() {
        EntityMetadataBuilder publisher = new EntityMetadataBuilder(3, Publisher.class, "publisher");
        key(publisher, UUID_TYPE);
        scalar(publisher, "name", STRING);
        publisher.property(toMany(Publisher.class, "authors", Author.class, 0, "publisher", null, List.of()));
        return publisher;
    }

    private static EntityMetadataBuilder profile() {
        EntityMetadataBuilder profile = new EntityMetadataBuilder(4, Profile.class, "profile");
        key(profile, LONG);
        scalar(profile, "motto", STRING);
        toOne(profile, toOne(Profile.class, "author", Author.class, null, false), LONG);
        toOne(profile, toOne(Profile.class, "theme", Theme.class, null, true), LONG);
        scalar(profile, "portrait", type(BinaryContent.class, Storage.BLOB));
        return profile;
    }

    private static EntityMetadataBuilder theme() {
        EntityMetadataBuilder theme = new EntityMetadataBuilder(5, Theme.class, "theme");
        key(theme, LONG);
        scalar(theme, "colour", STRING);
        return theme;
    }

    private static ValueType type(Class<?> javaType, Storage storage) {
        return new ValueType(javaType, storage, null, Limits.NONE);
    }

    private static ToManyProperty.Sort sort(String path) {
        return new ToManyProperty.Sort(path, false);
    }

    private static ScalarProperty property(Class<?> owner, String name, ValueType type, Role role) {
        return new ScalarProperty(name, new FieldRef(owner, name, type.javaType(), false), type, role, false);
    }

    private static void key(EntityMetadataBuilder entity, ValueType type) {
        ScalarProperty key = property(Object.class, "id", type, Role.KEY);
        entity.property(key).column(column(0, "id", "id", type, key, List.of()));
        entity.keyGeneration(type == LONG ? KeyGeneration.IDENTITY : KeyGeneration.ASSIGNED);
    }

    private static void scalar(EntityMetadataBuilder entity, String name, ValueType type) {
        ScalarProperty scalar = property(Object.class, name, type, Role.PLAIN);
        entity.property(scalar).column(column(width(entity), name, name, type, scalar, List.of()));
    }

    private static void toOne(EntityMetadataBuilder entity, ToOneProperty relation, ValueType keyType) {
        String name = relation.name();
        entity.property(relation).column(column(width(entity), name, name + "_id", keyType, relation, List.of()));
    }

    private static int width(EntityMetadataBuilder entity) {
        return entity.build().columns().size();
    }

    private static ToOneProperty toOne(
            Class<?> owner, String name, Class<?> target, @Nullable String mappedBy, boolean joinAlways) {
        return new ToOneProperty(
                name,
                new FieldRef(owner, name, target, false),
                target,
                false,
                true,
                mappedBy != null,
                mappedBy,
                null,
                Set.of(),
                false,
                joinAlways,
                ReferentialAction.NO_ACTION,
                ReferentialAction.DEFAULT,
                false,
                false,
                null,
                null,
                List.of(),
                true,
                ToOneProperty.Constraint.PLAIN);
    }

    private static ToManyProperty toMany(
            Class<?> owner,
            String name,
            Class<?> target,
            int index,
            @Nullable String mappedBy,
            ToManyProperty.@Nullable Pivot pivot,
            List<ToManyProperty.Sort> orderBy) {
        FieldRef field = new FieldRef(owner, name, Set.class, true);
        return new ToManyProperty(
                name, field, owner, target, index, mappedBy, null, pivot, orderBy, Set.of(), false, false, List.of());
    }

    private static MappedColumn column(
            int index, String path, String name, ValueType type, Property property, List<EmbeddedProperty> embeddeds) {
        return new MappedColumn(index, path, name, "", type, true, false, embeddeds, property, List.of(), null);
    }
}
