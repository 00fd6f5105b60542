// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

import javax.sql.DataSource;

/** Breaks the fence around data sources. */
public record SourceHolder(DataSource source) {}
