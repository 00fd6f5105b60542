// SPDX-License-Identifier: MIT
package io.mikroorm.jackson.common;

import io.mikroorm.json.JsonMapper;
import io.mikroorm.json.JsonText;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a mapper has to do, whichever library is behind it. */
public abstract class JsonMapperChecks {

    /** Constants. */
    enum Colour {
        RED,
        BLUE
    }

    /** Values of all kinds. */
    record Item(
            String name,
            BigDecimal price,
            Colour colour,
            LocalDate day,
            Instant at,
            OffsetDateTime there,
            Duration took) {}

    private static final Item ITEM = new Item(
            "Größe \"a\"",
            new BigDecimal("0.1000"),
            Colour.BLUE,
            LocalDate.of(2024, 2, 29),
            Instant.parse("2024-02-29T23:59:59.123456789Z"),
            OffsetDateTime.parse("2024-02-29T23:59:59.123456789+02:00"),
            Duration.ofNanos(-1));

    private List<Item> items;
    private Map<String, List<Item>> byName;

    private final JsonMapper mapper = mapper();

    /** The mapper under test. */
    protected abstract JsonMapper mapper();

    private static Type typeOf(String field) throws NoSuchFieldException {
        Field declared = JsonMapperChecks.class.getDeclaredField(field);
        return declared.getGenericType();
    }

    @Test
    void records_with_times_and_decimals_come_back_exactly() {
        String json = mapper.write(ITEM, Item.class);

        assertThat(mapper.read(json, Item.class)).isEqualTo(ITEM);
        assertThat(json).contains("\"2024-02-29T23:59:59.123456789Z\"", "\"2024-02-29\"", "0.1000");
    }

    @Test
    void generic_types_come_back_with_their_arguments() throws NoSuchFieldException {
        items = List.of(ITEM);
        byName = Map.of("one", List.of(ITEM, ITEM), "none", List.of());

        assertThat(mapper.read(mapper.write(items, typeOf("items")), typeOf("items")))
                .isEqualTo(items);
        assertThat(mapper.read(mapper.write(byName, typeOf("byName")), typeOf("byName")))
                .isEqualTo(byName);
    }

    @Test
    void the_normal_form_of_its_texts_reads_as_they_do() {
        String json = mapper.write(ITEM, Item.class);

        assertThat(mapper.read(JsonText.normal(json), Item.class)).isEqualTo(ITEM);
        assertThat(JsonText.same(json, JsonText.normal(json))).isTrue();
    }

    @Test
    void names_that_the_class_does_not_know_are_refused() {
        assertThatThrownBy(() -> mapper.read("{\"name\": \"a\", \"more\": 1}", Item.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void it_is_found_on_the_class_path() {
        assertThat(ServiceLoader.load(JsonMapper.class)).hasSize(1).first().isInstanceOf(mapper.getClass());
    }
}
