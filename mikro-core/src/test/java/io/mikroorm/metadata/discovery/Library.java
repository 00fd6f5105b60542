// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.Type;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A broad model that is mapped rightly. */
final class Library {

    /** A base class without annotation, with private fields. */
    abstract static class Base {
        static int counter;

        @PrimaryKey
        private @Nullable Long id;

        @CreatedAt
        private Instant createdAt;

        transient int cache;

        @Transient
        List<String> notes;
    }

    @Entity
    abstract static class Named extends Base {
        private String name;

        @Version
        private int version;

        @UpdatedAt
        private @Nullable Instant updatedAt;
    }

    enum Genre {
        NOVEL,
        POEM
    }

    @Embeddable
    record Geo(double lat, double lon) {}

    @Embeddable
    @Index(properties = {"country", "city"})
    static class Address {
        String street;

        @Nullable
        String city;

        @Embedded(prefix = "geo_")
        Geo position;

        @ManyToOne
        Ref<Country> country;

        private Address() {}
    }

    @Entity(table = "countries")
    static final class Country {
        @PrimaryKey(column = "iso")
        final String code;

        @Unique
        String name;

        Country(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    @Entity
    @Index(
            properties = {"name", "address.city"},
            name = "author_by_name")
    static class Author extends Named {

        @Property(length = 190, unique = true)
        private String email;

        private @Nullable LocalDate born;

        private @Nullable Address address;

        @Embedded(prefix = "home_", nullable = true)
        private Address home;

        @OneToMany(mappedBy = "author", orderBy = "title desc, publisher.country.name,id", orphanRemoval = true)
        private final EntityCollection<Book> books = EntityCollection.of(this);

        @OneToOne(mappedBy = "author")
        private @Nullable Profile profile;

        @ManyToMany
        private final EntityCollection<Author> friends = EntityCollection.of(this);

        private @Nullable byte[] portrait;
    }

    @Entity
    static final class Book extends Base {
        private final String title;

        @ManyToOne(cascade = {})
        private final Author author;

        private @Nullable Genre genre;

        @Property(enumMode = EnumMode.ORDINAL)
        private Genre second;

        @Property(precision = 10, scale = 2, index = true)
        private BigDecimal price;

        @ManyToOne(nullable = true, onDelete = ReferentialAction.RESTRICT, index = false)
        private Ref<Publisher> publisher;

        @ManyToMany(cascade = {Cascade.PERSIST, Cascade.REMOVE})
        private final EntityCollection<Tag> tags = EntityCollection.of(this);

        @Others.Nullable
        @Property(type = UriType.class, columnType = "varchar(99)")
        private URI home;

        Book(String title, Author author) {
            this.title = title;
            this.author = author;
        }

        Book(String title) {
            this(title, new Author());
        }
    }

    @Entity
    static class Publisher extends Named {
        @ManyToOne(joinColumn = "country")
        Country country;
    }

    @Entity
    static class Profile {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        UUID id;

        @OneToOne(onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.RESTRICT)
        Ref<Author> author;

        byte @Nullable [] scan;
    }

    @Entity
    static class Tag {
        @PrimaryKey
        int id;

        String label;

        @ManyToMany(mappedBy = "tags", orderBy = "title")
        final EntityCollection<Book> books = EntityCollection.of(this);
    }

    @Entity
    static class Review {
        @PrimaryKey
        UUID id;

        @ManyToOne
        Book book;
    }

    /** Anybody's annotation of that name, here for declarations only. */
    static final class Others {
        @Retention(RetentionPolicy.RUNTIME)
        @Target(ElementType.FIELD)
        @interface Nullable {}
    }

    static final class UriType implements Type<URI, String> {
        private UriType() {}

        @Override
        public Class<URI> javaType() {
            return URI.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(URI value) {
            return value.toString();
        }

        @Override
        public URI toJava(String value) {
            return URI.create(value);
        }
    }
}
