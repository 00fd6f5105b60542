// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.type.ValueGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What else objects have that lead to entities: base classes, values that are made, themselves. */
public abstract class DocumentTargetShapesContract extends Contract {

    /** On an empty store. */
    protected DocumentTargetShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sheet.class, Pen.class);
    }

    /** Has such objects. */
    @Entity
    public static class Sheet {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @Embedded(object = true)
        public @Nullable Stroke stroke;

        public List<Mark> marks = new ArrayList<>();

        public Set<Mark> set = new HashSet<>();
    }

    /** A base class with a relation. */
    public abstract static class Drawn {

        @ManyToOne
        public @Nullable Pen pen;
    }

    /** Inherits a relation, and has one to what it is in. */
    @Embeddable
    public static class Stroke extends Drawn {

        public int length;

        @ManyToOne
        public @Nullable Sheet back;

        @Property(onCreate = Now.class)
        public @Nullable String made;
    }

    /** A record in which a value is made. */
    @Embeddable
    public record Mark(
            int at,
            @ManyToOne @Nullable Ref<Pen> pen,
            @Property(onCreate = Now.class) @Nullable String made,
            @Property(onUpdate = Now.class) @Nullable String changed) {}

    /** Always the same. */
    public static final class Now implements ValueGenerator<Object, String> {

        @Override
        public String generate(Object holder) {
            return "now";
        }
    }

    /** A target. */
    @Entity
    public static class Pen {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        /** For the ORM. */
        protected Pen() {}

        /** With a name. */
        public Pen(String name) {
            this.name = name;
        }
    }

    private static Sheet full() {
        Sheet sheet = new Sheet();
        Stroke stroke = new Stroke();
        stroke.pen = new Pen("red");
        stroke.back = sheet;
        sheet.stroke = stroke;
        Ref<Pen> blue = Ref.of(new Pen("blue"));
        sheet.marks.add(new Mark(1, blue, null, null));
        sheet.marks.add(new Mark(2, null, null, null));
        sheet.set.add(new Mark(3, blue, null, null));
        return sheet;
    }

    @Test
    void values_are_made_beside_new_targets() {
        Sheet sheet = full();
        em.persist(sheet);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(sheet.marks.get(0).made()).isEqualTo("now");
        Sheet found = fresh().findAll(Sheet.class, o -> o.populate("marks.pen", "stroke.pen", "set.pen"))
                .get(0);
        Stroke stroke = some(found.stroke);
        assertThat(some(stroke.pen).name).isEqualTo("red");
        assertThat(stroke.made).isEqualTo("now");
        assertThat(stroke.back).isSameAs(found);
        assertThat(some(found.marks.get(0).pen()).get().name).isEqualTo("blue");
        assertThat(found.marks.get(0).made()).isEqualTo("now");
        assertThat(found.set.iterator().next().pen())
                .isSameAs(found.marks.get(0).pen());

        sheet.name = "other";
        sheet.marks.add(new Mark(4, Ref.of(new Pen("green")), null, null));
        sheet.set.add(new Mark(5, Ref.of(new Pen("grey")), null, null));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        Sheet again = fresh().findAll(Sheet.class, o -> o.populate("marks.pen", "set.pen"))
                .get(0);
        assertThat(some(again.marks.get(2).pen()).get().name).isEqualTo("green");
        assertThat(again.marks.get(2).made()).isEqualTo("now");
        assertThat(again.marks.get(0).changed()).isEqualTo("now");
        assertThat(again.set).hasSize(2);
    }

    @Test
    void an_object_that_leads_back_is_shown_without_end() {
        given(full());
        Sheet sheet = em.findAll(Sheet.class, o -> o.populate("stroke.back", "stroke.pen"))
                .get(0);
        String json = em.toJson(sheet, o -> o.populate("stroke.back", "stroke.pen"));
        assertThat(json).contains("\"red\"");
        assertThat(((Map<?, ?>) some(em.serialize(sheet).get("stroke"))).get("back"))
                .isEqualTo(sheet.id);
    }

    /** What is behind. */
    record Behind(
            String name, @Path("stroke.pen.name") @Nullable String pen) {}

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void records_have_what_is_behind_them() {
        given(full());
        assertThat(em.findInto(Behind.class, Sheet.class)).containsExactly(new Behind("", "red"));
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void pages_and_counts_go_behind_them() {
        given(full(), full(), new Sheet());
        assertThat(em.findAndCount(Sheet.class, where("stroke.pen.name").eq("red"), o -> o.limit(1)
                                .orderBy("stroke.pen.name", "id desc")
                                .populate("stroke.pen"))
                        .total())
                .isEqualTo(2);
        assertThat(em.find(Sheet.class, where("stroke.back.stroke.pen.name").eq("red")))
                .hasSize(2);
    }
}
