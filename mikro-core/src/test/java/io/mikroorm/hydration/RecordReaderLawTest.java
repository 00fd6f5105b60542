// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Path;
import io.mikroorm.bytecode.GeneratedStateFactory;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.StateEntities.AllKinds;
import io.mikroorm.hydration.StateEntities.Built;
import io.mikroorm.hydration.StateEntities.Color;
import io.mikroorm.hydration.StateEntities.Money;
import io.mikroorm.hydration.StateEntities.Note;
import io.mikroorm.hydration.StateEntities.Place;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.resolving.QueryResolver.Projection;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ListForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The law: a generated reader of records does what the reflective one does. */
class RecordReaderLawTest {

    private static final MetadataStorage MODEL = StateEntities.model();
    private static final QueryResolver RESOLVER =
            new QueryResolver(MODEL, LoadStrategy.BALANCED, new ListForm(100, false));
    private static final Map<Class<?>, Class<?>> RECORDS = new LinkedHashMap<>();
    private static final Map<Class<?>, Pair> PAIRS = new HashMap<>();
    private static final int NULL_OF = 7;

    static {
        RECORDS.put(Numbers.class, AllKinds.class);
        RECORDS.put(Objects.class, AllKinds.class);
        RECORDS.put(Converted.class, AllKinds.class);
        RECORDS.put(Places.class, Place.class);
        RECORDS.put(Built1.class, Built.class);
    }

    /** Both readers of one record. */
    private record Pair(Projection projection, RecordReader generated, RecordReader reflective) {

        static Pair of(Class<?> record) {
            Projection projection = RESOLVER.projection(MODEL.get(RECORDS.get(record)), record, new RecordClasses());
            RecordReader generated = new GeneratedStateFactory(MODEL).reader(projection.mapping());
            assertThat(generated).isNotInstanceOf(ReflectiveRecordReader.class);
            return new Pair(projection, generated, new ReflectiveStateFactory(MODEL).reader(projection.mapping()));
        }
    }

    private record Numbers(
            boolean aBoolean,
            byte aByte,
            short aShort,
            int anInt,
            long aLong,
            float aFloat,
            double aDouble,
            char aChar,
            Boolean boxedBoolean,
            Byte boxedByte,
            Short boxedShort,
            Integer boxedInt,
            Long boxedLong,
            Float boxedFloat,
            Double boxedDouble,
            Character boxedChar,
            @Path("aLong") Long again) {}

    private record Objects(
            String text,
            BigDecimal decimal,
            BigInteger bigInteger,
            byte[] bytes,
            UUID uuid,
            Instant instant,
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            OffsetDateTime offsetDateTime,
            Duration duration,
            Color byName,
            Color byOrdinal) {}

    private record Converted(
            Money money,
            StringBuilder mutable,
            int hex,
            int[] numbers,
            boolean[] flags,
            List<String> words,
            Set<Color> colors,
            SortedSet<LocalDate> days,
            BigDecimal[] decimals,
            List<byte[]> chunks,
            Currency currency,
            BitSet bits,
            List<Currency> currencies,
            Note note) {}

    private record Spot(double lat, int lon) {}

    private record Home(
            String street,
            int number,
            @Nullable Spot geo,
            @Path("geo.note") @Nullable String note) {}

    private record Tag(UUID id, String name) {}

    private record Parent(
            int id, @Nullable Home address, @Nullable Tag inverseRef) {}

    private record Places(
            int id,
            @Nullable Home address,
            Home other,
            @Nullable Spot geo,
            Tag tagged,
            @Path("tagged") UUID tag,
            @Nullable Parent self,
            @Nullable Tag inverseRef,
            @Path("small") Byte small,
            @Path("built.code") String code) {}

    private record Built1(Parent place, long count, byte[] bytes, Color color, int changes) {}

    @Property(tries = 5000)
    void the_same_row_makes_the_same_record_or_the_same_error(@ForAll long seed) {
        RandomValues values = new RandomValues(seed);
        List<Class<?>> all = List.copyOf(RECORDS.keySet());
        Class<?> record = all.get(values.random().nextInt(all.size()));
        Pair pair = PAIRS.computeIfAbsent(record, Pair::of);
        for (int i = 0; i < 20; i++) {
            Object[] row = row(pair.projection, values);
            assertThat(read(pair.generated, row)).isEqualTo(read(pair.reflective, row));
        }
    }

    private record OtherElements(List<Integer> words) {}

    @Example
    void elements_of_lists_are_of_the_same_type_too() {
        assertThatThrownBy(
                        () -> RESOLVER.projection(MODEL.get(AllKinds.class), OtherElements.class, new RecordClasses()))
                .hasMessageContaining("java.util.List<java.lang.Integer>")
                .hasMessageContaining("java.util.List<java.lang.String>");
    }

    /** Nulls are everywhere, so that whole records are absent; sometimes where none may be. */
    private static Object[] row(Projection projection, RandomValues values) {
        List<ColumnPath> columns = projection.columns();
        Object[] row = new Object[columns.size()];
        int most = values.random().nextInt(3) == 0 ? 2 : values.random().nextBoolean() ? NULL_OF : Integer.MAX_VALUE;
        for (int i = 0; i < row.length; i++) {
            row[i] = values.random().nextInt(most) == 0
                    ? null
                    : values.stored(columns.get(i).column().type());
        }
        return row;
    }

    private static Object read(RecordReader reader, Object[] row) {
        try {
            return Pictures.of(reader.read(new ArrayRow(row)));
        } catch (ValidationException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
