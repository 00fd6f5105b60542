// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.platform.Capabilities.Feature;

/** Mistakes of what the database itself keeps. */
final class WrongStored {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(value = 2660, without = Feature.SCHEMAS)
    @Entity(schema = "billing")
    static class InSchema extends Base {}

    @Wrong(2661)
    @Entity(schema = "*")
    @View("select 1 as id")
    static class ViewInAnySchema extends Base {}

    @Entity(schema = "*")
    static class InAnySchema extends Base {}

    @Entity(schema = "*")
    @Inheritance(InheritanceStrategy.JOINED)
    static class AboveInAnySchema extends Base {}

    @Wrong(value = 2750, with = InAnySchema.class)
    @Entity
    static class IntoAnySchema extends Base {
        @ManyToOne
        private InAnySchema target;
    }

    @Wrong(value = 2751, with = AboveInAnySchema.class, joins = true)
    @Entity(schema = "archive")
    static class BelowAnySchema extends AboveInAnySchema {}

    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class AboveInOneSchema extends Base {}

    @Wrong(value = 2751, with = AboveInOneSchema.class, joins = true)
    @Entity(schema = "*")
    static class OpenBelowOneSchema extends AboveInOneSchema {}

    @Wrong(2750)
    @Entity
    static class OneOfSeveralInAnySchema extends Base {
        @ManyToOne(targets = {InAnySchema.class, InNoSchema.class})
        private Object target;
    }

    @Entity
    static class InNoSchema extends Base {}

    @Embeddable
    static class Lead {
        @ManyToOne
        private InAnySchema target;
    }

    @Wrong(2750)
    @Entity
    static class InsideIntoAnySchema extends Base {
        @Embedded
        private Lead lead;
    }

    @Entity(schema = "billing")
    @Inheritance
    static class Above extends Base {}

    @Wrong(value = 2662, with = Above.class)
    @Entity(schema = "archive")
    static class InSchemaBelow extends Above {}

    @Wrong(2663)
    @Entity(schema = "billing")
    @Virtual("select 1 as number")
    static class QueryInSchema {
        private int number;
    }

    @Wrong(2664)
    @Entity(schema = " ")
    static class InBlankSchema extends Base {}

    enum Mood {
        SAD,
        GLAD
    }

    enum Nothing {}

    @Embeddable
    static class Inside {
        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;
    }

    @Wrong(value = 2665, without = Feature.NATIVE_ENUMS)
    @Entity
    static class NativeElsewhere extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;
    }

    @Wrong(2666)
    @Entity
    static class NativeArray extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        Mood[] moods;
    }

    @Wrong(2667)
    @Entity
    static class NativeText extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        String mood;
    }

    @Wrong(2667)
    @Entity
    static class NativeFormula extends Base {
        @Formula("lower('SAD')")
        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;
    }

    @Wrong(2667)
    @Entity
    static class NativeInside extends Base {
        @Embedded(object = true)
        Inside inside;
    }

    @Wrong(2667)
    @Entity
    static class NativeAndColumnType extends Base {
        @Property(enumMode = EnumMode.NATIVE, columnType = "mood")
        Mood mood;
    }

    @Wrong(2667)
    @Entity
    static class NativeNothing extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        Nothing nothing;
    }

    @Wrong(2668)
    @Entity
    static class TypeOfText extends Base {
        @Property(enumType = "mood")
        Mood mood;
    }

    enum Tone {
        LOW
    }

    @Wrong(2669)
    @Entity
    static class EnumTwice extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;

        @Property(enumMode = EnumMode.NATIVE, enumType = "Mood")
        Tone tone;
    }

    @Wrong(2670)
    @Entity(table = "mood")
    static class EnumIsTable extends Base {
        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;
    }

    @Embeddable
    static class Parcel {
        String label;
        int weight;
        double height;
        byte[] stamp;
    }

    @Wrong(2671)
    @Entity
    @Unique(properties = "parcel.height")
    static class UniqueInside extends Base {
        @Embedded(object = true)
        Parcel parcel;
    }

    @Wrong(2672)
    @Entity
    @Index(properties = {"parcel.weight", "parcel.stamp"})
    static class UnsortedInside extends Base {
        @Embedded(object = true)
        Parcel parcel;
    }

    private WrongStored() {}
}
