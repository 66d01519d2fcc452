/* Everything was deleted but the function: no include, tabs everywhere, and blanks at the ends of lines. */


	double	weighted_sum	(	const	double	*	x	,	const	double	*	w	,	size_t	n	)	
	{	
		double	sum	=	0	;	
		for	(	size_t	i	=	0	;	i	<	n	;	i	++	)	
			sum	+=	x	[	i	]	*	w	[	i	]	;	
		return	sum	;	
	}	


