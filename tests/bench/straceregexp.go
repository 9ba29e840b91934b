// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer of bench_strace where the go command is there: a regular expression a line over a log of strace, counting the names.
// Usage: straceregexp EXPRESSION FILE; the name is the expression's first group.
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
)

func main() {
	expression := regexp.MustCompile(os.Args[1])
	file, err := os.Open(os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	counts := map[string]int{}
	scanner := bufio.NewScanner(file)
	scanner.Buffer(make([]byte, 1<<20), 1<<20)
	for scanner.Scan() {
		if match := expression.FindSubmatch(scanner.Bytes()); match != nil {
			counts[string(match[1])]++
		}
	}
	fmt.Println(len(counts))
}
