// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.NullUnmarked;

/** Relations whose fields have the key of the target alone, with one mistake each. */
@NullUnmarked
final class WrongKeyOnly {

    private WrongKeyOnly() {}

    @Entity
    static class Harbour {
        @PrimaryKey
        Long id;
    }

    @Entity
    @Wrong(2620)
    static class KeyOfNobody {
        @PrimaryKey
        Long id;

        @ManyToOne(keyOnly = true)
        Long harbour;
    }

    @Entity
    @Wrong(2621)
    static class KeyOfOtherType {
        @PrimaryKey
        Long id;

        @ManyToOne(target = Harbour.class, keyOnly = true)
        String harbour;
    }

    @Entity
    @Wrong(2621)
    static class KeyInHandle {
        @PrimaryKey
        Long id;

        @OneToOne(target = Harbour.class, keyOnly = true)
        Ref<Harbour> harbour;
    }

    @Entity
    @Wrong(2047)
    static class NullableKey {
        @PrimaryKey
        Long id;

        @ManyToOne(target = Harbour.class, keyOnly = true, nullable = true)
        long harbour;
    }

    @Entity
    @Wrong(2622)
    static class EagerKey {
        @PrimaryKey
        Long id;

        @ManyToOne(target = Harbour.class, keyOnly = true, eager = true)
        Long harbour;
    }

    @Entity
    @Wrong(2622)
    static class KeyOfSeveral {
        @PrimaryKey
        Long id;

        @ManyToOne(targets = Harbour.class, keyOnly = true)
        Long harbour;
    }

    @Entity
    @Wrong(2622)
    static class RemovingKey {
        @PrimaryKey
        Long id;

        @ManyToOne(target = Harbour.class, keyOnly = true, cascade = Cascade.REMOVE)
        Long harbour;
    }

    @Entity
    @Wrong(2622)
    static class OrphaningKey {
        @PrimaryKey
        Long id;

        @OneToOne(target = Harbour.class, keyOnly = true, orphanRemoval = true)
        Long harbour;
    }

    @Entity
    @Wrong(2622)
    static class OwnKeyOnly {
        @PrimaryKey
        @OneToOne(target = Harbour.class, keyOnly = true)
        Long harbour;
    }

    @Entity
    static class Pilot {
        @PrimaryKey
        Long id;

        @OneToOne
        Ref<KeyOfOtherSide> ship;
    }

    @Entity
    @Wrong(2622)
    static class KeyOfOtherSide {
        @PrimaryKey
        Long id;

        @OneToOne(target = Pilot.class, mappedBy = "ship", keyOnly = true)
        Long pilot;
    }

    @Entity
    static class Boat {
        @PrimaryKey
        Long id;

        @ManyToOne(target = MappedByKey.class, keyOnly = true)
        Long owner;
    }

    @Entity
    @Wrong(2623)
    static class MappedByKey {
        @PrimaryKey
        Long id;

        @OneToMany(mappedBy = "owner")
        final EntityCollection<Boat> boats = EntityCollection.of(this);
    }
}
