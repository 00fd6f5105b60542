// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import java.util.List;

/** Words of a query language with columns between them, of which there is one less. */
public record ColumnText(List<String> words, List<ColumnDraft> columns) {}
