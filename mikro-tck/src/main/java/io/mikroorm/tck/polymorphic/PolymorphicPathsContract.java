// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.polymorphic.Board.Film;
import io.mikroorm.tck.polymorphic.Board.Note;
import io.mikroorm.tck.polymorphic.Board.Remark;
import io.mikroorm.tck.polymorphic.Board.Topic;
import io.mikroorm.tck.polymorphic.Board.Writer;
import io.mikroorm.type.PolymorphicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions, orders and records go on behind relations to several classes, from a class that they name, or from all that have the property. */
public abstract class PolymorphicPathsContract extends Contract {

    private final Note winter = new Note("Winter");
    private final Note rain = new Note("Rain");
    private final Film snow = new Film("Snow");
    private final Film second = new Film("Rain");

    /** On a board. */
    protected PolymorphicPathsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Board.ALL;
    }

    private static Remark remark(String text, @Nullable Topic topic) {
        Remark remark = new Remark(text);
        remark.topic = topic == null ? null : Ref.of(topic);
        return remark;
    }

    /** Remarks about notes and films, whose keys are equal, and one about nothing. */
    @BeforeEach
    void given() {
        winter.writer = Ref.of(new Writer("Ann"));
        snow.minutes = 90;
        second.minutes = 120;
        given(
                remark("a winter", winter),
                remark("b rain", rain),
                remark("c snow", snow),
                remark("d rain", second),
                remark("e nothing", null));
    }

    private List<String> found(Condition<Object> condition) {
        return em.find(Remark.class, condition, o -> o.orderBy("text")).stream()
                .map(remark -> remark.text)
                .toList();
    }

    @Nested
    class OfAClass {

        @Test
        void a_class_is_asked_for_without_a_join() {
            assertThat(found(where("topic").isInstance(Note.class))).containsExactly("a winter", "b rain");
            assertThat(found(where("topic").isInstance(Film.class))).containsExactly("c snow", "d rain");
            assertThat(found(where("topic").isInstance(Topic.class)))
                    .containsExactly("a winter", "b rain", "c snow", "d rain");
        }

        @Test
        void what_is_empty_is_neither_of_a_class_nor_of_another() {
            assertThat(found(where("topic").isInstance(Note.class).not())).containsExactly("c snow", "d rain");
            assertThat(found(where("topic")
                            .isInstance(Note.class)
                            .or(where("topic").isNull())))
                    .containsExactly("a winter", "b rain", "e nothing");
        }

        @Test
        void what_is_no_target_is_refused() {
            assertThatThrownBy(() -> found(where("topic").isInstance(Writer.class)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4188")
                    .hasMessageContaining("Remark.topic leads to Note or Film");
            assertThatThrownBy(() -> found(where("text").isInstance(Note.class)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4189")
                    .hasMessageContaining("Remark.text");
        }
    }

    @Nested
    class Conditions {

        @Test
        void a_path_goes_on_from_the_class_that_it_names() {
            assertThat(found(where("topic<Note>.title").eq("Rain"))).containsExactly("b rain");
            assertThat(found(where("topic<Film>.title").eq("Rain"))).containsExactly("d rain");
            assertThat(found(where("topic<Film>.minutes").gt(100))).containsExactly("d rain");
            assertThat(found(where("topic<Note>.writer.name").eq("Ann"))).containsExactly("a winter");
            assertThat(found(where("topic<Note>").some(where("title").startsWith("W"))))
                    .containsExactly("a winter");
        }

        @Test
        void typed_paths_name_the_class_beside_its_condition() {
            assertThat(typed(Board_Remark_.topic().some(Note.class, Board_Note_.title.eq("Rain"))))
                    .containsExactly("b rain");
            assertThat(typed(Board_Remark_.topic().some(Film.class, Board_Film_.minutes.gt(100))))
                    .containsExactly("d rain");
            assertThat(typed(Board_Remark_.topic()
                            .some(Note.class, Board_Note_.writer().name.eq("Ann"))
                            .or(Board_Remark_.topic().some(Film.class, Board_Film_.title.eq("Snow")))))
                    .containsExactly("a winter", "c snow");
            assertThat(typed(Board_Remark_.topic().isInstance(Film.class))).containsExactly("c snow", "d rain");
        }

        private List<String> typed(Condition<Remark> condition) {
            return em.find(Remark.class, condition, o -> o.orderBy("text")).stream()
                    .map(remark -> remark.text)
                    .toList();
        }

        @Test
        void others_have_nulls_there() {
            assertThat(found(where("topic<Film>.minutes").isNull())).containsExactly("a winter", "b rain", "e nothing");
            assertThat(found(where("topic<Note>.title").eq("Rain").not())).containsExactly("a winter");
            assertThat(found(where("topic<Note>").isNotNull())).containsExactly("a winter", "b rain");
        }

        @Test
        void the_key_of_a_named_class_is_enough() {
            assertThat(found(where("topic<Film>").eq(snow.id))).containsExactly("c snow");
            assertThat(found(where("topic<Film>.id").eq(snow.id))).containsExactly("c snow");
            assertThat(found(where("topic<Note>.id").in(winter.id, rain.id))).containsExactly("a winter", "b rain");
        }

        @Test
        void members_behind_it_are_asked_for() {
            assertThat(found(where("topic<Note>.remarks.text").eq("b rain"))).containsExactly("b rain");
            assertThat(found(where("topic.remarks.text").in("b rain", "d rain")))
                    .containsExactly("b rain", "d rain");
        }

        @Test
        void what_all_of_them_have_needs_no_name() {
            assertThat(found(where("topic.title").eq("Rain"))).containsExactly("b rain", "d rain");
            assertThat(found(where("topic.title").ne("Rain"))).containsExactly("a winter", "c snow");
            assertThat(found(where("topic.title").eq("Rain").not())).containsExactly("a winter", "c snow");
            assertThat(found(where("topic.title").in("Winter", "Snow"))).containsExactly("a winter", "c snow");
            assertThat(found(where("topic.title").in("Winter", null))).containsExactly("a winter", "e nothing");
            assertThat(found(where("topic.title").isNull())).containsExactly("e nothing");
            assertThat(found(where("topic.title").isNotNull()))
                    .containsExactly("a winter", "b rain", "c snow", "d rain");
            assertThat(found(where("topic.title")
                            .like("%n%")
                            .and(where("topic.cover").isNull())))
                    .containsExactly("a winter", "b rain", "c snow", "d rain");
        }

        @Test
        void what_some_of_them_lack_is_refused() {
            assertThatThrownBy(() -> found(where("topic.minutes").eq(90)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4180")
                    .hasMessageContaining("topic<Note>");
            assertThatThrownBy(() -> found(where("topic").some(where("title").eq("Rain"))))
                    .hasMessageContaining("MO-4180");
        }

        @Test
        void a_name_that_is_no_target_is_refused() {
            assertThatThrownBy(() -> found(where("topic<Writer>.name").eq("Ann")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4187")
                    .hasMessageContaining("Note or Film");
            assertThatThrownBy(() -> found(where("text<Note>.title").eq("Ann")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4187")
                    .hasMessageContaining("Remark.text");
            assertThatThrownBy(() -> found(where("topic<Note>.minutes").eq(1))).hasMessageContaining("minutes");
        }
    }

    @Nested
    class OrdersAndRecords {

        /** What a remark is about. */
        public record Row(
                String text,
                @Nullable PolymorphicKey topic,
                @Path("topic<Note>.title") @Nullable String note,
                @Path("topic<Film>.minutes") @Nullable Integer minutes,
                @Path("topic<Film>") @Nullable FilmRow film) {}

        /** A film. */
        public record FilmRow(String title, int minutes) {}

        @Test
        void orders_go_on_from_the_class_that_they_name() {
            List<Remark> remarks = em.findAll(
                    Remark.class,
                    o -> o.orderBy("topic<Film>.minutes desc nulls last", "topic<Note>.title nulls last"));
            assertThat(remarks.stream().map(remark -> remark.text))
                    .containsExactly("d rain", "c snow", "b rain", "a winter", "e nothing");
        }

        @Test
        void an_order_by_what_all_have_is_refused() {
            assertThatThrownBy(() -> em.findAll(Remark.class, o -> o.orderBy("topic.title")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4180");
        }

        @Test
        void records_have_the_reference_and_what_is_behind_it() {
            List<Row> rows = em.findInto(Row.class, Remark.class, where("text").ne("d rain"), o -> o.orderBy("text"));
            PolymorphicKey first = some(rows.get(0).topic());
            assertThat(first.key()).isEqualTo(winter.id);
            assertThat(first.type()).isNotEqualTo(some(rows.get(2).topic()).type());
            assertThat(rows.stream().map(Row::note)).containsExactly("Winter", "Rain", null, null);
            assertThat(rows.stream().map(Row::minutes)).containsExactly(null, null, 90, null);
            assertThat(rows.get(0).film()).isNull();
            assertThat(rows.get(2).film()).isEqualTo(new FilmRow("Snow", 90));
            assertThat(rows.get(3).topic()).isNull();
        }
    }
}
