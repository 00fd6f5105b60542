// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;

/** Mistakes of relations in embedded objects and in elements of arrays. */
final class WrongDocumentRelations {

    abstract static class Numbered {
        @PrimaryKey
        Long id;
    }

    @Entity
    static class Plain extends Numbered {
        @Unique
        String code;
    }

    @Entity
    static class Other extends Numbered {}

    @Entity
    static class Made extends Numbered {
        Made(Long id) {
            this.id = id;
        }
    }

    @Wrong(2880)
    @Entity
    static class ActionInObject extends Numbered {
        @Embedded(object = true)
        Acting inside;
    }

    @Embeddable
    static class Acting {
        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        Plain target;
    }

    @Wrong(2880)
    @Entity
    static class CheckedInList extends Numbered {
        List<Checked> inside;
    }

    @Embeddable
    static class Checked {
        @ManyToOne(foreignKeyName = "checked_target")
        Plain target;
    }

    @Wrong(2880)
    @Entity
    static class DefaultInObject extends Numbered {
        @Embedded(object = true)
        Defaulted inside;
    }

    @Embeddable
    static class Defaulted {
        @ManyToOne(defaultKey = "1")
        Plain target;
    }

    @Wrong(2880)
    @Entity
    static class OrphansInObject extends Numbered {
        @Embedded(object = true)
        Orphans inside;
    }

    @Embeddable
    static class Orphans {
        @OneToOne(orphanRemoval = true)
        Plain target;
    }

    @Wrong(2880)
    @Entity
    static class SharedInObject extends Numbered {
        @Embedded(object = true)
        Shared inside;
    }

    @Embeddable
    static class Shared {
        @ManyToOne(ownColumns = "target")
        Plain target;
    }

    @Wrong(2881)
    @Entity
    static class SeveralInObject extends Numbered {
        @Embedded(object = true)
        Several inside;
    }

    @Embeddable
    static class Several {
        @ManyToOne(targets = {Plain.class, Other.class})
        Ref<Object> target;
    }

    @Wrong(2882)
    @Entity
    static class ValueInObject extends Numbered {
        @Embedded(object = true)
        ByValue inside;
    }

    @Embeddable
    static class ByValue {
        @ManyToOne(targetKey = "code")
        Plain target;
    }

    @Wrong(2883)
    @Entity
    static class NamesInObject extends Numbered {
        @Embedded(object = true)
        Named inside;
    }

    @Embeddable
    static class Named {
        @ManyToOne(joinColumn = {"one", "two"})
        Plain target;
    }

    @Wrong(2884)
    @Entity
    static class UnreferenceableInObject extends Numbered {
        @Embedded(object = true)
        Unreferenceable inside;
    }

    @Embeddable
    static class Unreferenceable {
        @ManyToOne
        Made target;
    }

    @Wrong(2029)
    @Entity
    static class CollectionInObject extends Numbered {
        @Embedded(object = true)
        Many inside;
    }

    @Embeddable
    static class Many {
        @OneToMany(mappedBy = "owner")
        EntityCollection<Plain> targets;
    }

    @Wrong(2085)
    @Entity
    static class IndexedInObject extends Numbered {
        @Embedded(object = true)
        Indexed inside;
    }

    @Embeddable
    static class Indexed {
        @Index
        @ManyToOne
        Plain target;
    }

    @Wrong(2088)
    @Entity
    static class SameNameInObject extends Numbered {
        @Embedded(object = true)
        Twice inside;
    }

    @Embeddable
    static class Twice {
        String target;

        @ManyToOne(joinColumn = "target")
        Plain other;
    }
}
