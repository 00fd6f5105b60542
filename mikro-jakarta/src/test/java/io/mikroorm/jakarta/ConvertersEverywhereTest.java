// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Converters with {@code autoApply = true}, which the settings name: they store all values of their class but those of which Jakarta Persistence says otherwise. */
@NullUnmarked
class ConvertersEverywhereTest {

    /** So many grams. */
    record Weight(int grams) {}

    enum Wood {
        OAK,
        PINE
    }

    @Converter(autoApply = true)
    static class WeightConverter implements AttributeConverter<Weight, String> {
        @Override
        public String convertToDatabaseColumn(Weight value) {
            return value == null ? null : value.grams + "g";
        }

        @Override
        public Weight convertToEntityAttribute(String text) {
            return text == null ? null : new Weight(Integer.parseInt(text.substring(0, text.length() - 1)));
        }
    }

    @Converter(autoApply = true)
    static class WoodConverter implements AttributeConverter<Wood, String> {
        @Override
        public String convertToDatabaseColumn(Wood value) {
            return value == null ? null : "wood of " + value;
        }

        @Override
        public Wood convertToEntityAttribute(String text) {
            return text == null ? null : Wood.valueOf(text.substring("wood of ".length()));
        }
    }

    @Converter(autoApply = true)
    static class FlagConverter implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return text == null ? null : text.equals("Y");
        }
    }

    @Converter(autoApply = true)
    static class LongConverter implements AttributeConverter<Long, String> {
        @Override
        public String convertToDatabaseColumn(Long value) {
            return value == null ? null : "n" + value;
        }

        @Override
        public Long convertToEntityAttribute(String text) {
            return text == null ? null : Long.valueOf(text.substring(1));
        }
    }

    @Embeddable
    static class Parts {
        Weight lid;
        boolean painted;
        boolean shut;
    }

    @Entity
    static class Chest {
        @Id
        Long id;

        Weight weight;
        List<Weight> drawers;
        Wood wood;

        @Enumerated(EnumType.STRING)
        Wood named;

        @Convert(disableConversion = true)
        Wood counted;

        boolean locked;
        Long price;

        @Convert(disableConversion = true)
        Long cost;

        @Embedded
        @Convert(attributeName = "shut", disableConversion = true)
        Parts parts;
    }

    private static Chest chest() {
        Chest chest = new Chest();
        chest.id = 7L;
        chest.weight = new Weight(900);
        chest.drawers = List.of(new Weight(1), new Weight(2));
        chest.wood = Wood.OAK;
        chest.named = Wood.PINE;
        chest.counted = Wood.PINE;
        chest.locked = true;
        chest.price = 12L;
        chest.cost = 5L;
        chest.parts = new Parts();
        chest.parts.lid = new Weight(30);
        chest.parts.painted = true;
        return chest;
    }

    private static SqlORM open(Class<?>... converters) {
        return SqliteORM.init(c -> c.dbName(":memory:").entities(Chest.class).converters(converters));
    }

    @Test
    void they_store_all_values_but_keys_and_what_says_otherwise() {
        try (SqlORM orm = open(WeightConverter.class, WoodConverter.class, FlagConverter.class, LongConverter.class)) {
            assertThat(orm.metadata().get(Chest.class).columns())
                    .extracting(column -> column.path() + " " + column.type().storage())
                    .contains(
                            "id LONG",
                            "weight STRING",
                            "drawers ARRAY",
                            "wood STRING",
                            "named STRING",
                            "counted INT",
                            "locked STRING",
                            "price STRING",
                            "cost LONG",
                            "parts.lid STRING",
                            "parts.painted STRING",
                            "parts.shut BOOLEAN");
            orm.schema().create();
            EntityManager em = orm.em().fork();
            em.persist(chest()).flush();
            Chest found = orm.em()
                    .fork()
                    .findOneOrFail(
                            Chest.class,
                            where("weight")
                                    .eq(new Weight(900))
                                    .and(where("wood").eq(Wood.OAK))
                                    .and(where("named").eq(Wood.PINE)));
            assertThat(found).usingRecursiveComparison().isEqualTo(chest());
        }
    }

    @Test
    void one_that_is_not_registered_stores_nothing_by_itself() {
        assertThatThrownBy(() -> open().close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("Chest.weight");
    }

    @Test
    void what_is_no_converter_is_refused() {
        assertThatThrownBy(() -> open(WeightConverter.class, String.class).close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining(
                        "[MO-2905] String is registered as a converter (converters(…)), which no library that is there knows");
        assertThatThrownBy(() -> open(WeightConverter.class, Wood.class, AttributeConverter.class)
                        .close())
                .hasMessageContaining(
                        "[MO-2905] AttributeConverter is registered as a converter (converters(…)), which cannot be used");
        assertThatThrownBy(
                        () -> open(WeightConverter.class, WeightConverter.class).close())
                .hasMessageContaining("[MO-2862]");
    }
}
