// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.mapping.EntitySchema;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The model of {@link Library} without a single annotation of ours, mapped in code. */
final class PlainLibrary {

    /** A base class without annotation, with private fields. */
    abstract static class Base {
        static int counter;

        private @Nullable Long id;

        private Instant createdAt;

        transient int cache;

        List<String> notes;
    }

    abstract static class Named extends Base {
        private String name;

        private int version;

        private @Nullable Instant updatedAt;
    }

    enum Genre {
        NOVEL,
        POEM
    }

    record Geo(double lat, double lon) {}

    static class Address {
        String street;

        @Nullable
        String city;

        Geo position;

        Ref<Country> country;

        private Address() {}
    }

    static final class Country {
        final String code;

        String name;

        Country(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    static class Author extends Named {

        private String email;

        private @Nullable LocalDate born;

        private @Nullable Address address;

        private Address home;

        private final EntityCollection<Book> books = EntityCollection.of(this);

        private @Nullable Profile profile;

        private final EntityCollection<Author> friends = EntityCollection.of(this);

        private @Nullable byte[] portrait;
    }

    static final class Book extends Base {
        private final String title;

        private final Author author;

        private @Nullable Genre genre;

        private Genre second;

        private BigDecimal price;

        private Ref<Publisher> publisher;

        private final EntityCollection<Tag> tags = EntityCollection.of(this);

        @Library.Others.Nullable
        private URI home;

        Book(String title, Author author) {
            this.title = title;
            this.author = author;
        }

        Book(String title) {
            this(title, new Author());
        }
    }

    static class Publisher extends Named {
        Country country;
    }

    static class Profile {
        UUID id;

        Ref<Author> author;

        byte @Nullable [] scan;
    }

    static class Tag {
        int id;

        String label;

        final EntityCollection<Book> books = EntityCollection.of(this);
    }

    static class Review {
        UUID id;

        Book book;
    }

    /** What the annotations of the other say. */
    static List<EntitySchema<?>> schemas() {
        return List.of(
                review(),
                author(),
                book(),
                country(),
                profile(),
                publisher(),
                tag(),
                base(),
                named(),
                address(),
                geo());
    }

    private static EntitySchema<?> base() {
        return EntitySchema.base(
                Base.class,
                c -> c.key("id").property("createdAt", p -> p.createdAt()).leaveOut("notes"));
    }

    private static EntitySchema<?> named() {
        return EntitySchema.base(
                Named.class, c -> c.property("version", p -> p.version()).property("updatedAt", p -> p.updatedAt()));
    }

    private static EntitySchema<?> geo() {
        return EntitySchema.embeddable(Geo.class, c -> {});
    }

    private static EntitySchema<?> address() {
        return EntitySchema.embeddable(Address.class, c -> c.index(i -> i.properties("country", "city"))
                .embedded("position", x -> x.prefix("geo_"))
                .manyToOne("country"));
    }

    private static EntitySchema<?> country() {
        return EntitySchema.define(
                Country.class,
                e -> e.table("countries").key("code", k -> k.column("iso")).property("name", p -> p.unique(u -> {})));
    }

    private static EntitySchema<?> author() {
        return EntitySchema.define(Author.class, e -> e.index(
                        i -> i.properties("name", "address.city").name("author_by_name"))
                .property("email", p -> p.length(190).unique())
                .embedded("home", x -> x.prefix("home_").nullable())
                .oneToMany("books", "author", r -> r.orderBy("title desc, publisher.country.name,id")
                        .orphanRemoval())
                .oneToOne("profile", r -> r.mappedBy("author"))
                .manyToMany("friends"));
    }

    private static EntitySchema<?> book() {
        return EntitySchema.define(Book.class, e -> e.manyToOne("author", r -> r.cascade())
                .property("second", p -> p.enumMode(EnumMode.ORDINAL))
                .property("price", p -> p.precision(10).scale(2).index())
                .manyToOne(
                        "publisher",
                        r -> r.nullable().onDelete(ReferentialAction.RESTRICT).index(false))
                .manyToMany("tags", r -> r.cascade(Cascade.PERSIST, Cascade.REMOVE))
                .property("home", p -> p.type(Library.UriType.class).columnType("varchar(99)")));
    }

    private static EntitySchema<?> publisher() {
        return EntitySchema.define(Publisher.class, e -> e.manyToOne("country", r -> r.joinColumn("country")));
    }

    private static EntitySchema<?> profile() {
        return EntitySchema.define(Profile.class, e -> e.key("id", k -> k.generated(KeyGeneration.UUID_V7))
                .oneToOne("author", r -> r.onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.RESTRICT)));
    }

    private static EntitySchema<?> tag() {
        return EntitySchema.define(Tag.class, e -> e.key("id")
                .manyToMany("books", r -> r.mappedBy("tags").orderBy("title")));
    }

    private static EntitySchema<?> review() {
        return EntitySchema.define(Review.class, e -> e.key("id").manyToOne("book"));
    }
}
