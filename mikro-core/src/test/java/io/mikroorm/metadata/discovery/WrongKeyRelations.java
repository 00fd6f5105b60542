// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keys that are relations, with one mistake each. */
@NullUnmarked
final class WrongKeyRelations {

    private WrongKeyRelations() {}

    @Entity
    static class Owner {
        @PrimaryKey
        long id;
    }

    @Entity
    static class Guide {
        @PrimaryKey
        long id;

        @OneToOne
        Ref<KeyFromTheOtherSide> other;
    }

    @Wrong(2057)
    @Entity
    static class KeyThatIsEmptied {
        @PrimaryKey
        @ManyToOne(onDelete = ReferentialAction.SET_NULL)
        @Nullable
        Ref<Owner> owner;
    }

    @Wrong(2400)
    @Entity
    static class KeyFromTheOtherSide {
        @PrimaryKey
        @OneToOne(mappedBy = "other")
        Ref<Guide> guide;
    }

    @Wrong(2401)
    @Entity
    static class RelationWithGeneratedKey {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        @ManyToOne
        Ref<Owner> owner;
    }

    @Wrong(2401)
    @Entity
    static class RelationWithKeyColumn {
        @PrimaryKey(column = "owner")
        @ManyToOne
        Ref<Owner> owner;
    }

    @Wrong(2402)
    @Entity
    static class KeyThatMayBeMissing {
        @PrimaryKey
        @OneToOne(nullable = true)
        Ref<Owner> owner;
    }

    @Wrong(2403)
    @Entity
    static class KeyOfItself {
        @PrimaryKey
        @ManyToOne
        Ref<KeyOfItself> parent;
    }

    @Wrong(2403)
    @Entity
    static class KeyOfEachOther {
        @PrimaryKey
        @OneToOne
        Ref<Third> third;
    }

    @Entity
    static class Third {
        @PrimaryKey
        @OneToOne
        Ref<KeyOfEachOther> first;
    }

    @Wrong(2404)
    @Entity
    static class TextOfRelation {
        @PrimaryKey
        @OneToOne
        Ref<Owner> owner;

        @SerializedPrimaryKey
        String id;
    }

    @Entity
    static class Demanding {
        @PrimaryKey
        private final String name;

        Demanding(String name) {
            this.name = name;
        }
    }

    @Wrong(2405)
    @Entity
    static class KeyOfDemanding {
        @PrimaryKey
        @OneToOne
        Demanding demanding;
    }
}
