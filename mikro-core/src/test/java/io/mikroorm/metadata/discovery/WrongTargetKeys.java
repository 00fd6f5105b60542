// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Relations whose foreign key refers to another value than the key, with one mistake each. */
@NullUnmarked
final class WrongTargetKeys {

    private WrongTargetKeys() {}

    @Entity
    static class Plant {
        @PrimaryKey
        Long id;

        @Unique
        String name;

        String family;

        @Unique
        @Property(nullable = true)
        String nickname;

        @ManyToOne(nullable = true)
        Ref<Plant> parent;

        List<String> uses;

        @Unique
        @Property(generated = "lower({name})")
        String small;

        @Formula("upper({name})")
        String big;

        @Version
        @Unique
        int edition;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToVersion {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "edition")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2630)
    static class LeadsToNothing {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "nane")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToNull {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "nickname")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToRelation {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "parent")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToList {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "uses")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToGenerated {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "small")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2631)
    static class LeadsToFormula {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "big")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2632)
    static class LeadsToMany {
        @PrimaryKey
        Long id;

        @ManyToOne(targetKey = "family")
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2633)
    static class LeadsByKey {
        @PrimaryKey
        @OneToOne(targetKey = "name")
        Ref<Plant> plant;
    }

    @Entity
    static class Pot {
        @PrimaryKey
        Long id;

        @OneToOne
        Ref<LeadsBack> plant;
    }

    @Entity
    @Wrong(2633)
    static class LeadsBack {
        @PrimaryKey
        Long id;

        @OneToOne(mappedBy = "plant", targetKey = "id")
        Ref<Pot> pot;
    }

    @Entity
    @Wrong(2310)
    static class TwoColumnsForOne {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targetKey = "name",
                joinColumn = {"first", "second"})
        Ref<Plant> plant;
    }

    @Entity
    @Wrong(2621)
    static class OtherTypeOfValue {
        @PrimaryKey
        Long id;

        @ManyToOne(target = Plant.class, targetKey = "name", keyOnly = true)
        Long plant;
    }

    @Entity
    static class Herb {
        @PrimaryKey
        Long id;

        @Unique
        int name;

        String family;
    }

    @Entity
    static class Moss {
        @PrimaryKey
        UUID id;

        @Unique
        String name;
    }

    @Entity
    static class Fern {
        @PrimaryKey
        Long id;

        String name;
    }

    @Entity
    @Wrong(2890)
    static class LeadsToOtherValues {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Plant.class, Herb.class},
                targetKey = "name")
        Ref<?> plant;
    }

    @Entity
    @Wrong(2891)
    static class LeadsToOtherKeys {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Plant.class, Moss.class},
                targetKey = "name")
        Ref<?> plant;
    }

    @Entity
    @Wrong(2632)
    static class LeadsToManyOfOne {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Plant.class, Fern.class},
                targetKey = "name")
        Ref<?> plant;
    }

    @Entity
    @Wrong(2630)
    static class LeadsToNothingOfOne {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Moss.class, Plant.class},
                targetKey = "small")
        Ref<?> plant;
    }

    @Entity
    @Wrong(2508)
    static class LeadsToOneColumn {
        @PrimaryKey
        Long id;

        @ManyToOne(
                targets = {Plant.class, Fern.class},
                targetKey = "id",
                joinColumn = "plant")
        Ref<?> plant;
    }
}
