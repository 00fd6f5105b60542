// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tomes with versions, which scribes have written and copied, and slips with keys of two parts. */
final class Archive {

    /** Its entities. */
    static final List<Class<?>> ENTITIES = List.of(Scribe.class, Tome.class, Slip.class);

    private Archive() {}

    /** Writes, and copies what others have written. */
    @Entity
    static class Scribe {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Property(lazy = true, nullable = true)
        @Nullable
        String life;

        protected Scribe() {}

        Scribe(String name, String life) {
            this.name = name;
            this.life = life;
        }
    }

    /** Is changed by several at once. */
    @Entity
    static class Tome {

        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @Property(length = 20, unique = true)
        String title = "";

        int pages;

        @Property(lazy = true, nullable = true)
        @Nullable
        String text;

        @Property(lazy = true, nullable = true)
        byte @Nullable [] seal;

        @ManyToOne(nullable = true)
        @Nullable
        Scribe copyist;

        @ManyToOne(nullable = true)
        @Nullable
        Scribe writer;

        protected Tome() {}

        Tome(String title, String text, Scribe copyist, Scribe writer) {
            this.title = title;
            this.text = text;
            this.seal = new byte[] {1, 2, 3};
            this.copyist = copyist;
            this.writer = writer;
        }

        /** As if it had come from elsewhere. */
        static Tome like(Tome other) {
            Tome copy = new Tome();
            copy.id = other.id;
            copy.version = other.version;
            copy.title = other.title;
            copy.pages = other.pages;
            copy.copyist = other.copyist;
            copy.writer = other.writer;
            return copy;
        }
    }

    /** Says where something is. */
    @Entity
    static class Slip {

        @PrimaryKey
        Key key = new Key(0, 0);

        int found;

        @Property(lazy = true, nullable = true)
        @Nullable
        String remark;

        /** A drawer, and a place in it. */
        record Key(int drawer, long place) {}

        protected Slip() {}

        Slip(int drawer, long place, String remark) {
            this.key = new Key(drawer, place);
            this.remark = remark;
        }
    }
}
