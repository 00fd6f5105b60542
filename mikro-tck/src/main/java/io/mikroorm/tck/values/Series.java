// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each array, list and set of scalars. */
@Entity
public class Series {

    @PrimaryKey
    public @Nullable Long id;

    public boolean @Nullable [] flags;
    public short @Nullable [] smalls;
    public int @Nullable [] mediums;
    public long @Nullable [] larges;
    public float @Nullable [] singles;
    public double @Nullable [] precises;
    public String @Nullable [] texts;
    public LocalDate @Nullable [] dates;
    public @Nullable Integer @Nullable [] mediumsOrNull;

    public @Nullable List<Boolean> answers;
    public @Nullable List<Byte> tinies;
    public @Nullable List<Character> letters;
    public @Nullable List<String> words;
    public @Nullable Collection<Long> counts;
    public @Nullable List<UUID> uuids;
    public @Nullable List<BigDecimal> decimals;
    public @Nullable List<BigInteger> wholes;
    public @Nullable List<byte[]> chunks;
    public @Nullable List<Instant> instants;
    public @Nullable List<LocalTime> times;
    public @Nullable List<LocalDateTime> dateTimes;
    public @Nullable List<OffsetDateTime> offsetDateTimes;
    public @Nullable List<Duration> durations;
    public @Nullable List<Currency> currencies;
    public @Nullable List<YearMonth> months;
    public @Nullable Set<String> tags;
    public @Nullable Set<Genre> genres;
    public @Nullable SortedSet<Integer> ranks;

    @Property(enumMode = EnumMode.ORDINAL)
    public @Nullable List<Genre> numbered;

    @Property(length = 5)
    public @Nullable List<String> briefs;

    @Property(precision = 6, scale = 2)
    public @Nullable List<BigDecimal> prices;

    /** All empty. */
    public Series() {}
}
